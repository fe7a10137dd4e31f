using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Drift;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackDriftDetectionStatus.html">DescribeStackDriftDetectionStatus</a>.
/// </summary>
internal static class DescribeStackDriftDetectionStatus
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackDriftDetectionId, "stackDriftDetectionId")
            .Length(request.StackDriftDetectionId, "stackDriftDetectionId", 1, 36)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().FindByDriftDetection(request.StackDriftDetectionId!)
            ?? throw CloudFormationErrors.DriftDetectionDoesNotExist(request.StackDriftDetectionId!);
        var drift = stack.Drift!;
        return new Response(
            stack.Id,
            drift.DetectionId!,
            drift.Status,
            "DETECTION_COMPLETE",
            drift.Resources.Count(resource => resource.Status is DriftStatus.Modified or DriftStatus.Deleted),
            drift.Timestamp);
    }

    internal sealed record Request(string? StackDriftDetectionId);

    internal sealed record Response(
        string StackId,
        string StackDriftDetectionId,
        string StackDriftStatus,
        string DetectionStatus,
        int DriftedStackResourceCount,
        DateTimeOffset Timestamp);
}
