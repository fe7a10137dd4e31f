namespace Potemkin.Lambda.Runtimes;

/// <summary>The function's code lacks what is to be started.</summary>
internal sealed class InvalidEntrypoint(string message) : Exception(message);
