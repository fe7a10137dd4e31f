using Potemkin.Core.Sweeping;

namespace Potemkin.Cli;

/// <summary>Tells of a sweep while it goes on.</summary>
internal interface ISweepReport
{
    /// <summary>What was found, before anything is deleted.</summary>
    void Found(SweepFindings findings, bool isToDelete);

    /// <summary>What became of a stack.</summary>
    void Swept(SweptStack stack);

    /// <summary>All is done.</summary>
    void End(SweepFindings findings, IReadOnlyList<SweptStack> swept);
}
