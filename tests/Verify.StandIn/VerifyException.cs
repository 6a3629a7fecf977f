namespace VerifyTests;

/// <summary>The text is not what the snapshot says.</summary>
class VerifyException(string message) : Exception(message);
