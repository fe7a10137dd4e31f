using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;
using Potemkin.Core.Resources;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Stacks;

/// <summary>Puts stacks in place, brings them up to date and takes them down, one call to CloudFormation after another.</summary>
internal sealed class StackDriver(IAmazonCloudFormation cloudFormation, WaitLoop waitLoop, TimeProvider time, PotemkinSettings settings)
{
    private static readonly List<string> Capabilities = ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

    /// <exception cref="StackCreationException">CloudFormation refused it, or it failed; nothing of it is left, or the message says what.</exception>
    /// <exception cref="PotemkinException">The parameters do not fit the template, or the stack took too long.</exception>
    public async Task CreateAsync(
        Stack stack, IReadOnlyDictionary<string, string> parameters, IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken)
    {
        var request = new CreateStackRequest
        {
            StackName = stack.Name,
            TemplateBody = stack.Template.Body,
            Parameters = [.. parameters.Select(Given)],
            Tags = [.. tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })],
            Capabilities = Capabilities,
            OnFailure = OnFailure.DO_NOTHING,
            ClientRequestToken = stack.Name,
        };

        try
        {
            var started = time.GetTimestamp();
            stack.Id = (await waitLoop.CallAsync(
                settings.StackTimeout, token => cloudFormation.CreateStackAsync(request, token), cancellationToken)).StackId;
            await waitLoop.UntilAsync(
                settings.StackTimeout,
                async token => await ObserveAsync(stack, StackStatus.CREATE_COMPLETE, StackStatus.CREATE_IN_PROGRESS, started, token),
                waited => StackErrors.CreationTimedOut(stack, waited),
                cancellationToken);
        }
        catch (AmazonCloudFormationException refused) when (stack.Id.Length == 0)
        {
            stack.IsDeleted = true;
            throw StackErrors.Refused(stack.Template, refused);
        }
        catch (Exception failure)
        {
            await TakeDownAfterAsync(failure, stack);
            throw;
        }
    }

    /// <exception cref="PotemkinException">There is no such template, or it is unreadable.</exception>
    public TemplateFile Load(string template) => TemplateFile.Load(settings.TemplatesFolder, template);

    /// <exception cref="PotemkinException">A parameter is unknown, or the update was refused or failed.</exception>
    public async Task UpdateAsync(
        Stack stack, TemplateFile template, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        template.RequireKnown(parameters.Keys);
        var keeps = stack.Template.Outline.Parameters.Select(parameter => parameter.Name).ToHashSet();
        var request = new UpdateStackRequest
        {
            StackName = stack.Id,
            TemplateBody = template.Body,
            Parameters =
            [
                .. parameters.Select(Given),
                .. template.Outline.Parameters
                    .Where(parameter => keeps.Contains(parameter.Name) && !parameters.ContainsKey(parameter.Name))
                    .Select(parameter => new Parameter { ParameterKey = parameter.Name, UsePreviousValue = true }),
            ],
            Capabilities = Capabilities,
            ClientRequestToken = Guid.NewGuid().ToString(),
        };

        var started = time.GetTimestamp();
        try
        {
            await waitLoop.CallAsync(settings.StackTimeout, token => cloudFormation.UpdateStackAsync(request, token), cancellationToken);
        }
        catch (AmazonCloudFormationException refused)
        {
            // An update that is under way, or done, may be this one: the answer to an earlier attempt was lost.
            var events = await waitLoop.CallAsync(settings.StackTimeout, token => EventsAsync(stack, token), cancellationToken);
            if (events.All(happened => happened.ClientRequestToken != request.ClientRequestToken))
                throw StackErrors.Refused(template, refused);
        }

        await waitLoop.UntilAsync(
            settings.StackTimeout,
            async token => await ObserveAsync(stack, StackStatus.UPDATE_COMPLETE, StackStatus.UPDATE_IN_PROGRESS, started, token),
            waited => StackErrors.UpdateTimedOut(stack, waited),
            cancellationToken);
        stack.Template = template;
    }

    /// <exception cref="PotemkinException">It could not be deleted.</exception>
    public async Task DeleteAsync(Stack stack, CancellationToken cancellationToken)
    {
        try
        {
            var request = new DeleteStackRequest { StackName = Identifier(stack) };
            await waitLoop.CallAsync(settings.StackTimeout, token => cloudFormation.DeleteStackAsync(request, token), cancellationToken);
        }
        catch (AmazonServiceException refused)
        {
            throw StackErrors.DeletionRefused(stack, refused);
        }

        await waitLoop.UntilAsync(
            settings.StackTimeout,
            token => ObserveDeletionAsync(stack, token),
            waited => StackErrors.DeletionTimedOut(stack, waited),
            cancellationToken);
        stack.IsDeleted = true;
    }

    private static string Identifier(Stack stack) => stack.Id.Length > 0 ? stack.Id : stack.Name;

    private static Parameter Given(KeyValuePair<string, string> parameter) =>
        new() { ParameterKey = parameter.Key, ParameterValue = parameter.Value };

    private async Task<Observation<Stack>> ObserveAsync(
        Stack stack, StackStatus complete, StackStatus inProgress, long started, CancellationToken cancellationToken)
    {
        var seen = await DescribeAsync(stack, cancellationToken) ?? throw StackErrors.Vanished(stack);
        if (seen.StackStatus == inProgress || seen.StackStatus == StackStatus.UPDATE_COMPLETE_CLEANUP_IN_PROGRESS)
            return Observation<Stack>.Pending(seen.StackStatus.Value);
        if (seen.StackStatus != complete)
        {
            var failure = StackFailure.FirstIn(await EventsAsync(stack, cancellationToken), StackFailure.StatusFor(complete));
            throw StackErrors.Failed(stack, complete.Value, seen.StackStatus.Value, time.GetElapsedTime(started), failure);
        }

        stack.Resources = await ResourcesAsync(stack, seen, cancellationToken);
        stack.Outputs = (seen.Outputs ?? []).ToDictionary(output => output.OutputKey, output => output.OutputValue);
        return Observation<Stack>.Done(stack);
    }

    private async Task<Observation<Stack>> ObserveDeletionAsync(Stack stack, CancellationToken cancellationToken)
    {
        var seen = await DescribeAsync(stack, cancellationToken);
        if (seen is null || seen.StackStatus == StackStatus.DELETE_COMPLETE)
            return Observation<Stack>.Done(stack);
        if (seen.StackStatus == StackStatus.DELETE_IN_PROGRESS)
            return Observation<Stack>.Pending(seen.StackStatus.Value);
        var failure = StackFailure.FirstIn(await EventsAsync(stack, cancellationToken), "DELETE_FAILED");
        throw StackErrors.DeletionFailed(stack, seen.StackStatus.Value, failure);
    }

    /// <summary>The stack as CloudFormation sees it; null where it does not exist.</summary>
    private async Task<SdkStack?> DescribeAsync(Stack stack, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await cloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = Identifier(stack) }, cancellationToken);
            return answer.Stacks?.FirstOrDefault();
        }
        catch (AmazonCloudFormationException missing)
            when (missing.ErrorCode == "ValidationError" && missing.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<StackEvent>> EventsAsync(Stack stack, CancellationToken cancellationToken)
    {
        var events = new List<StackEvent>();
        var request = new DescribeStackEventsRequest { StackName = Identifier(stack) };
        do
        {
            var page = await cloudFormation.DescribeStackEventsAsync(request, cancellationToken);
            events.AddRange(page.StackEvents ?? []);
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return events;
    }

    private async Task<IReadOnlyList<StackResource>> ResourcesAsync(Stack stack, SdkStack seen, CancellationToken cancellationToken)
    {
        var resources = new List<StackResource>();
        var request = new ListStackResourcesRequest { StackName = Identifier(stack) };
        do
        {
            var page = await cloudFormation.ListStackResourcesAsync(request, cancellationToken);
            resources.AddRange((page.StackResourceSummaries ?? [])
                .Where(resource => resource.ResourceStatus != ResourceStatus.DELETE_COMPLETE && resource.PhysicalResourceId is not null)
                .Select(resource => new StackResource(
                    new LogicalId(resource.LogicalResourceId),
                    new PhysicalId(resource.PhysicalResourceId),
                    resource.ResourceType,
                    ChangedAt(stack, seen, resource)) { StackId = stack.Id }));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return resources;
    }

    /// <summary>
    /// When the resource last changed. One that is new to the stack counts from the beginning of the creation or update: nothing can have
    /// judged it earlier, while AWS Config may well record it before CloudFormation calls it complete.
    /// </summary>
    private static DateTimeOffset ChangedAt(Stack stack, SdkStack seen, StackResourceSummary resource)
    {
        var completed = AwsTime.Of(resource.LastUpdatedTimestamp)!.Value;
        var begun = AwsTime.Of(seen.LastUpdatedTime ?? seen.CreationTime) ?? completed;
        var before = stack.Resources.FirstOrDefault(known => known.PhysicalId.Value == resource.PhysicalResourceId && known.ResourceType == resource.ResourceType);
        return before is null ? begun
            : completed < begun ? before.ChangedAt
            : completed;
    }

    /// <summary>Deletes what a failed creation left. That this failed too is told beside the first failure, which it must not hide.</summary>
    private async Task TakeDownAfterAsync(Exception failure, Stack stack)
    {
        try
        {
            await DeleteAsync(stack, CancellationToken.None);
        }
        catch (Exception left) when (left is PotemkinException or AmazonServiceException or HttpRequestException)
        {
            throw StackErrors.LeftBehind(failure, left);
        }
    }
}
