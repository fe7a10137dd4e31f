using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Evidence;
using Potemkin.Core.Settings;
using Potemkin.Core.Waiting;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Stacks;

/// <summary>Puts stacks in place, brings them up to date and takes them down, one call to CloudFormation after another.</summary>
internal sealed class StackDriver(
    AccountRegion place, StackLedger ledger, TimeProvider time, PotemkinSettings settings, IProgress<string>? progress)
{
    // No stack is created or updated sooner, wherever that is done.
    private static readonly TimeSpan Earliest = TimeSpan.FromSeconds(10);

    private static readonly List<string> Capabilities = ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

    private readonly IAmazonCloudFormation _cloudFormation = place.Clients.CloudFormation;
    private readonly StackReader _reader = new(place.Clients.CloudFormation);
    private readonly StackDeletion _deletion = new(place, time, settings, progress);

    /// <exception cref="PotemkinException">There is no such template, it is unreadable, or the code of its functions cannot be found.</exception>
    public TemplateFile Load(string template) => LocalCode.Find(TemplateFile.Load(settings.TemplatesFolder, template), settings.Target);

    /// <summary>
    /// Creates the stack, and waits until it is complete; where it has no outputs to wait for, until all of its resources are configured:
    /// its <see cref="Stack.Completion"/> comes after that.
    /// </summary>
    /// <exception cref="StackCreationException">CloudFormation refused it, or it failed.</exception>
    /// <exception cref="PotemkinException">The stack took too long.</exception>
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

        var change = stack.History.Begin(StackChangeKind.Create, stack.Template, parameters, time);
        await change.WatchAsync(CreateAsync(stack, request, change, cancellationToken));
    }

    private async Task CreateAsync(Stack stack, CreateStackRequest request, StackChange change, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        try
        {
            stack.Id = (await CallAsync(token => _cloudFormation.CreateStackAsync(request, token), cancellationToken)).StackId;
            ledger.Created(stack);
            place.Activity.Created(stack);
        }
        catch (AmazonCloudFormationException refused)
        {
            // AWS has not taken it, so that there is nothing to delete.
            stack.IsDeleted = true;
            throw StackErrors.Refused(stack, refused);
        }

        var end = new StackEnd(StackStatus.CREATE_COMPLETE, started, change, waited => StackErrors.CreationTimedOut(stack, waited));
        if (stack.Template.Outline.Outputs.Count > 0)
        {
            await CompleteAsync(stack, end, cancellationToken);
            return;
        }

        var seen = await place.Stacks.UntilConfiguredAsync(SubjectOf(stack), WaitFor(stack, end), cancellationToken);
        if (seen?.StackStatus != StackStatus.CREATE_IN_PROGRESS)
        {
            await TakeInAsync(stack, seen, end, cancellationToken);
            return;
        }

        await ReadResourcesAsync(stack, seen, cancellationToken);
        // It outlives the scenario that asks for it.
        stack.Completion = Task.Run(() => change.WatchAsync(CompleteAsync(stack, end, CancellationToken.None)), CancellationToken.None);
    }

    /// <exception cref="PotemkinException">A parameter is unknown, or the update was refused or failed.</exception>
    public async Task UpdateAsync(
        Stack stack, TemplateFile template, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        template.RequireKnown(parameters.Keys);
        await stack.CompletedAsync(cancellationToken);
        stack.Secrets.Add(template.Outline, parameters);
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

        using var turn = await place.StackTurns.TakeAsync(cancellationToken);
        var change = stack.History.Begin(StackChangeKind.Update, template, parameters, time);
        await change.WatchAsync(UpdateAsync(stack, template, request, change, cancellationToken));
        stack.Template = template;
    }

    private async Task UpdateAsync(
        Stack stack, TemplateFile template, UpdateStackRequest request, StackChange change, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        try
        {
            await CallAsync(token => _cloudFormation.UpdateStackAsync(request, token), cancellationToken);
        }
        catch (AmazonCloudFormationException refused)
        {
            // An update that is under way, or done, may be this one: the answer to an earlier attempt was lost.
            var events = await CallAsync(token => _reader.EventsAsync(stack, token), cancellationToken);
            if (events.All(happened => happened.ClientRequestToken != request.ClientRequestToken))
                throw StackErrors.Refused(stack, refused, template);
        }

        place.Activity.Updated();
        var end = new StackEnd(StackStatus.UPDATE_COMPLETE, started, change, waited => StackErrors.UpdateTimedOut(stack, waited));
        await CompleteAsync(stack, end, cancellationToken);
    }

    /// <exception cref="PotemkinException">It could not be deleted.</exception>
    public async Task DeleteAsync(Stack stack)
    {
        var change = stack.History.BeginDeletion(time);
        await change.WatchAsync(_deletion.DeleteAsync(new DoomedStack(stack.Name, stack.Identifier, stack.Secrets), CancellationToken.None));
        change.Done();
        stack.IsDeleted = true;
        place.Activity.Deleted(stack);
        ledger.Deleted(stack);
    }

    private static Parameter Given(KeyValuePair<string, string> parameter) =>
        new() { ParameterKey = parameter.Key, ParameterValue = parameter.Value };

    private Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        place.WaitLoop.CallAsync(settings.StackTimeout, call, cancellationToken);

    private static StackSubject SubjectOf(Stack stack) => new(stack.Identifier, IsDoomed: false);

    private Wait WaitFor(Stack stack, StackEnd end) =>
        new($"stack '{stack.Template.Name}'", settings.StackTimeout, end.TimedOut, progress) { Earliest = settings.Scaled(Earliest) };

    /// <summary>Waits for the end of what is under way, and takes in what the stack is now.</summary>
    private async Task CompleteAsync(Stack stack, StackEnd end, CancellationToken cancellationToken) => await TakeInAsync(
        stack, await place.Stacks.UntilAtRestAsync(SubjectOf(stack), WaitFor(stack, end), cancellationToken), end, cancellationToken);

    private async Task TakeInAsync(Stack stack, SdkStack? seen, StackEnd end, CancellationToken cancellationToken)
    {
        if (seen is null)
            throw StackErrors.Vanished(stack);
        if (seen.StackStatus != end.Status)
        {
            var events = await CallAsync(token => _reader.EventsAsync(stack, token), cancellationToken);
            if (end.Status == StackStatus.CREATE_COMPLETE)
                place.Activity.Failed(stack, events);
            var failure = StackFailure.FirstIn(events, StackFailure.StatusFor(end.Status));
            throw StackErrors.Failed(stack, end.Status.Value, seen.StackStatus.Value, time.GetElapsedTime(end.Started), failure);
        }

        await ReadResourcesAsync(stack, seen, cancellationToken);
        place.Activity.Stands(stack);
        stack.Outputs = (seen.Outputs ?? []).ToDictionary(output => output.OutputKey, output => output.OutputValue);
        end.Change.Done();
    }

    private async Task ReadResourcesAsync(Stack stack, SdkStack seen, CancellationToken cancellationToken) =>
        stack.Resources = await CallAsync(token => _reader.ResourcesAsync(stack, seen, time.GetUtcNow(), token), cancellationToken);

    /// <summary>The end that something is to come to.</summary>
    /// <param name="Status">The status in which it succeeds.</param>
    /// <param name="Started">When it began.</param>
    /// <param name="Change">What takes note of it.</param>
    /// <param name="TimedOut">The error when it does not come in time.</param>
    private sealed record StackEnd(StackStatus Status, long Started, StackChange Change, Func<Waited, Exception> TimedOut);
}
