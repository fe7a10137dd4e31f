using Potemkin.EmbeddedAws.State.Logs;
namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>A log group with all that is logged, as it is saved.</summary>
internal sealed record SavedLogGroup(
    string Name, DateTimeOffset CreatedAt, int? RetentionInDays, IReadOnlyDictionary<string, string> Tags, IReadOnlyList<SavedLogGroup.Stream> Streams)
{
    public static SavedLogGroup Of(LogGroup group) => new(
        group.Name,
        group.CreatedAt,
        group.RetentionInDays,
        group.Tags,
        [.. group.Streams.Select(stream => new Stream(stream.Name, stream.CreatedAt, [.. stream.Events]))]);

    public LogGroup Load()
    {
        var group = new LogGroup(Name, CreatedAt) { RetentionInDays = RetentionInDays, Tags = Tags };
        foreach (var stream in Streams)
            group.Add(new LogStream(stream.Name, stream.CreatedAt, stream.Events));
        return group;
    }

    internal sealed record Stream(string Name, DateTimeOffset CreatedAt, IReadOnlyList<LogEvent> Events);
}
