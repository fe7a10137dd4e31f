namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>Which event an evaluation answers.</summary>
internal enum OrderingTimestamp
{
    /// <summary>The capture of the configuration item.</summary>
    Capture,

    /// <summary>The invocation of the rule.</summary>
    Invocation,
}
