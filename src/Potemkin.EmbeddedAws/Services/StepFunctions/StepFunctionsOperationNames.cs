namespace Potemkin.EmbeddedAws.Services.StepFunctions;

/// <summary>
/// All operations that AWS Step Functions has.
/// See <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_Operations.html">the API reference</a>.
/// </summary>
internal static class StepFunctionsOperationNames
{
    public static IReadOnlySet<string> KnownToAws { get; } = new HashSet<string>
    {
        "CreateActivity", "CreateStateMachine", "CreateStateMachineAlias", "DeleteActivity", "DeleteStateMachine",
        "DeleteStateMachineAlias", "DeleteStateMachineVersion", "DescribeActivity", "DescribeExecution", "DescribeMapRun",
        "DescribeStateMachine", "DescribeStateMachineAlias", "DescribeStateMachineForExecution", "GetActivityTask",
        "GetExecutionHistory", "ListActivities", "ListExecutions", "ListMapRuns", "ListStateMachineAliases",
        "ListStateMachineVersions", "ListStateMachines", "ListTagsForResource", "PublishStateMachineVersion", "RedriveExecution",
        "SendTaskFailure", "SendTaskHeartbeat", "SendTaskSuccess", "StartExecution", "StartSyncExecution", "StopExecution",
        "TagResource", "TestState", "UntagResource", "UpdateMapRun", "UpdateStateMachine", "UpdateStateMachineAlias",
        "ValidateStateMachineDefinition",
    };
}
