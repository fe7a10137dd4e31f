using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Logs.Operations;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Services.Logs;

/// <summary>
/// Amazon CloudWatch Logs: what functions and others wrote.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class LogsService : IAwsService
{
    /// <summary>A log group of a stack.</summary>
    public const string LogGroupType = "AWS::Logs::LogGroup";

    private const string LogStreamType = "AWS::Logs::LogStream";

    /// <summary>From now on, the log groups of stacks can be written to.</summary>
    public LogsService(World world)
    {
        world.ResourceChanged += Follow;
        Operations = new OperationTable(LogsOperationNames.KnownToAws);
        ChangeGroups.AddTo(Operations);
        ChangeStreams.AddTo(Operations);
        DescribeGroups.AddTo(Operations);
        DescribeStreams.AddTo(Operations);
        PutLogEvents.AddTo(Operations);
        GetLogEvents.AddTo(Operations);
        FilterLogEvents.AddTo(Operations);
        ListTags.AddTo(Operations);
    }

    public string SigningName => "logs";

    public string ApiVersion => "2014-03-28";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol(JsonNamingPolicy.CamelCase);

    public string? ResourceOf(JsonObject parameters, RequestContext context) =>
        parameters["logGroupName"] is { } name ? $"{Groups.ArnOf(name.ToString(), context)}:log-stream:" : null;

    private static void Follow(ResourceChange change)
    {
        var resource = change.Resource;
        var groups = resource.Region.Of<LogGroups>();
        if (resource.Type == LogStreamType && groups.Find(resource.Properties.Text("LogGroupName")!) is { } of)
            Follow(change, of);
        if (resource.Type != LogGroupType)
            return;
        if (change.Kind == ResourceChangeKind.Deleted)
        {
            groups.Delete(resource.PhysicalId);
            return;
        }

        var group = groups.Create(resource.PhysicalId, resource.CreatedAt);
        group.RetentionInDays = resource.Properties.Number("RetentionInDays");
        group.Tags = resource.Tags;
    }

    /// <summary>Takes in a stream that is a resource of its own.</summary>
    private static void Follow(ResourceChange change, LogGroup group)
    {
        var (resource, stream) = (change.Resource, group.Find(change.Resource.PhysicalId));
        if (change.Kind == ResourceChangeKind.Deleted && stream is not null)
            group.Remove(stream);
        else if (change.Kind != ResourceChangeKind.Deleted && stream is null)
            group.Add(new LogStream(resource.PhysicalId, resource.CreatedAt, []));
    }
}
