using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>A rule gave no verdict, and will give none, or gave none in time.</summary>
public sealed class NoVerdictException : PotemkinException
{
    private readonly IReadOnlyList<string?> _details;

    internal NoVerdictException(NoVerdictReason reason, IReadOnlyList<StackResource> resources, string sentence, params IReadOnlyList<string?> details)
        : base(Hidden(resources, sentence), [.. details.Select(detail => detail is null ? null : Hidden(resources, detail))])
    {
        Reason = reason;
        Resources = resources;
        Sentence = Hidden(resources, sentence);
        _details = details;
    }

    /// <summary>Why.</summary>
    public NoVerdictReason Reason { get; }

    /// <summary>The resources that were to be judged; none where the rule failed by itself.</summary>
    internal IReadOnlyList<StackResource> Resources { get; }

    /// <summary>When the rule failed, on AWS's clock; null where it did not.</summary>
    internal DateTimeOffset? FailedAt { get; init; }

    /// <summary>What happened, in a sentence.</summary>
    internal string Sentence { get; }

    /// <summary>When an evaluation that came to this may have begun at the earliest, on AWS's clock; null where nothing tells.</summary>
    /// <param name="longest">How long an invocation may last, where all that is known is when one failed.</param>
    internal DateTimeOffset? Since(TimeSpan longest) => Resources.Count > 0 ? Resources.Min(resource => resource.BegunAt) : FailedAt - longest;

    /// <summary>The same, with more to be read below it.</summary>
    internal NoVerdictException With(IReadOnlyList<string> lines) => new(Reason, Resources, Sentence, [.. _details, .. lines]) { FailedAt = FailedAt };

    private static string Hidden(IReadOnlyList<StackResource> resources, string text) =>
        resources.Aggregate(text, (hidden, resource) => resource.Secrets.Hide(hidden));
}
