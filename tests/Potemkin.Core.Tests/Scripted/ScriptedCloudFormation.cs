using Amazon;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Potemkin.Core.Tests.Scripted;

/// <summary>A CloudFormation that answers by a script.</summary>
internal sealed class ScriptedCloudFormation(Script script) : AmazonCloudFormationClient(new AnonymousAWSCredentials(), RegionEndpoint.USEast1)
{
    public override Task<CreateStackResponse> CreateStackAsync(CreateStackRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<CreateStackResponse>(request, cancellationToken);

    public override Task<UpdateStackResponse> UpdateStackAsync(UpdateStackRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<UpdateStackResponse>(request, cancellationToken);

    public override Task<DeleteStackResponse> DeleteStackAsync(DeleteStackRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<DeleteStackResponse>(request, cancellationToken);

    public override Task<DescribeStacksResponse> DescribeStacksAsync(DescribeStacksRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<DescribeStacksResponse>(request, cancellationToken);

    public override Task<ListStacksResponse> ListStacksAsync(ListStacksRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<ListStacksResponse>(request, cancellationToken);

    public override Task<DescribeStackEventsResponse> DescribeStackEventsAsync(DescribeStackEventsRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<DescribeStackEventsResponse>(request, cancellationToken);

    public override Task<ListStackResourcesResponse> ListStackResourcesAsync(ListStackResourcesRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<ListStackResourcesResponse>(request, cancellationToken);
}
