namespace Potemkin.EmbeddedAws.Services.EventBridge;

/// <summary>
/// All operations that Amazon EventBridge has.
/// See <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Operations.html">the API reference</a>.
/// </summary>
internal static class EventBridgeOperationNames
{
    public static IReadOnlySet<string> KnownToAws { get; } = new HashSet<string>
    {
        "ActivateEventSource", "CancelReplay", "CreateApiDestination", "CreateArchive", "CreateConnection", "CreateEndpoint",
        "CreateEventBus", "CreatePartnerEventSource", "DeactivateEventSource", "DeauthorizeConnection", "DeleteApiDestination",
        "DeleteArchive", "DeleteConnection", "DeleteEndpoint", "DeleteEventBus", "DeletePartnerEventSource", "DeleteRule",
        "DescribeApiDestination", "DescribeArchive", "DescribeConnection", "DescribeEndpoint", "DescribeEventBus",
        "DescribeEventSource", "DescribePartnerEventSource", "DescribeReplay", "DescribeRule", "DisableRule", "EnableRule",
        "ListApiDestinations", "ListArchives", "ListConnections", "ListEndpoints", "ListEventBuses", "ListEventSources",
        "ListPartnerEventSourceAccounts", "ListPartnerEventSources", "ListReplays", "ListRuleNamesByTarget", "ListRules",
        "ListTagsForResource", "ListTargetsByRule", "PutEvents", "PutPartnerEvents", "PutPermission", "PutRule", "PutTargets",
        "RemovePermission", "RemoveTargets", "StartReplay", "TagResource", "TestEventPattern", "UntagResource",
        "UpdateApiDestination", "UpdateArchive", "UpdateConnection", "UpdateEndpoint", "UpdateEventBus",
    };
}
