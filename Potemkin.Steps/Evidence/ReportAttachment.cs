namespace Potemkin.Steps.Evidence;

/// <summary>Attaches the evidence of a scenario to the reports of the engine's formatters, where one is to be written.</summary>
internal sealed class ReportAttachment(IObjectContainer container, IBddOutputHelper output)
{
    private const string Name = "evidence.json";
    private static int _count;

    /// <summary>Attaches it.</summary>
    /// <param name="folder">Where it is left as a file, in a folder of its own: some runners take the file itself.</param>
    /// <param name="evidence">Makes it.</param>
    public void Add(string folder, Func<string> evidence)
    {
        if (!container.IsRegistered<IReportFormatters>() || !container.Resolve<IReportFormatters>().IsEnabled)
            return;
        var own = Directory.CreateDirectory(Path.Combine(folder, $"{Interlocked.Increment(ref _count)}"));
        var path = Path.Combine(own.FullName, Name);
        File.WriteAllText(path, evidence());
        output.AddAttachment(path);
    }
}
