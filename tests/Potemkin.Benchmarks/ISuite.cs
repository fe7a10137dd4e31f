using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks;

/// <summary>Measurements that belong together: <c>./bench</c> and their name.</summary>
internal interface ISuite
{
    string Name { get; }

    /// <summary>What they measure, in a sentence.</summary>
    string Summary { get; }

    /// <summary>Measures.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="writesDocs">Whether to write what was measured into docs/ too.</param>
    /// <param name="log">Who is told what is being measured.</param>
    Task<IReadOnlyList<Row>> RunAsync(TimeProvider time, bool writesDocs, Action<string> log);
}
