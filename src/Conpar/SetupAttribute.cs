namespace Conpar;

/// <summary>Marks the method that prepares a scenario's fresh instance before its jobs start. It has no parameters and may be async.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SetupAttribute : Attribute;
