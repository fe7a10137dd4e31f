using Potemkin.Core.Targets;

namespace Potemkin.Core.Journals;

/// <summary>A run as its journal tells of it.</summary>
/// <param name="Path">The journal.</param>
/// <param name="Id">The run.</param>
/// <param name="Target">Where it put its stacks.</param>
/// <param name="Process">The process that it is, or was, in.</param>
/// <param name="HasEnded">Whether it came to its end; what stands then could not be deleted, or was to be kept.</param>
/// <param name="Standing">The stacks that may still stand, in the order of their creation.</param>
internal sealed record JournaledRun(
    string Path, string Id, Target Target, ProcessIdentity Process, bool HasEnded, IReadOnlyList<JournaledStack> Standing);
