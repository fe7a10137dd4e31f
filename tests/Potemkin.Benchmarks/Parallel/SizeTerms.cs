namespace Potemkin.Benchmarks.Parallel;

/// <summary>
/// How many scenarios, and how many times faster than an account the accounts are in which they run: so much that it takes minutes,
/// and so little that AWS's times are long against those of the processor.
/// </summary>
internal sealed record SizeTerms(int Scenarios, double Ours, double AncestorParallel, double AncestorSequential);
