namespace Potemkin.Lambda;

/// <summary>A function cannot be run on this machine. The message says what is missing, what needs it and how to get it.</summary>
public sealed class RuntimeUnavailableException(string message) : Exception(message);
