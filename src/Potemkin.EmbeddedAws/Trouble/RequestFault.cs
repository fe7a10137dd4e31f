namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>What goes wrong with a request.</summary>
internal enum RequestFault
{
    None,

    /// <summary>The connection is aborted, nothing is done.</summary>
    DroppedConnection,

    /// <summary>Refused as one too many, nothing is done.</summary>
    Throttling,

    /// <summary>HTTP 500, nothing is done.</summary>
    InternalFailure,

    /// <summary>HTTP 503, nothing is done.</summary>
    ServiceUnavailable,

    /// <summary>The connection is aborted after all is done.</summary>
    LostAnswer,
}
