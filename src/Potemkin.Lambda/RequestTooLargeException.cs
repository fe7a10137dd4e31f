namespace Potemkin.Lambda;

/// <summary>The payload of an invocation is larger than Lambda takes. The message is Lambda's.</summary>
public sealed class RequestTooLargeException(string message) : Exception(message);
