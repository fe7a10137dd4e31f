namespace Potemkin.Core.Diagnosis;

/// <summary>Looks at one thing that a run needs. It changes nothing.</summary>
internal interface IExamination
{
    /// <summary>What it looks at, in a word or two.</summary>
    string Subject { get; }

    /// <summary>What there is to say of it: one finding at least.</summary>
    /// <exception cref="PotemkinException">It cannot be looked at.</exception>
    /// <exception cref="Amazon.Runtime.AmazonServiceException">AWS refuses to tell.</exception>
    Task<IReadOnlyList<Finding>> ExamineAsync(ComingRun run, CancellationToken cancellationToken);
}
