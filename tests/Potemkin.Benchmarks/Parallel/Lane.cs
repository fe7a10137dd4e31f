namespace Potemkin.Benchmarks.Parallel;

/// <summary>One scenario in a run: when it was where, since the run's start and in the account's time.</summary>
/// <param name="Begun">When it began.</param>
/// <param name="Created">When it knew of its stack in place.</param>
/// <param name="Judged">When it knew of its verdicts.</param>
/// <param name="Deleted">When its stack was gone.</param>
internal sealed record Lane(TimeSpan Begun, TimeSpan Created, TimeSpan Judged, TimeSpan Deleted);
