namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a record has init properties; .NET Standard 2.0 does not have it.</summary>
static class IsExternalInit;
