using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Settings;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Stacks;

/// <summary>Puts stacks in place, brings them up to date and takes them down, one call to CloudFormation after another.</summary>
internal sealed class StackDriver(
    AccountRegion place, StackLedger ledger, TimeProvider time, PotemkinSettings settings, IProgress<string>? progress)
{
    private static readonly List<string> Capabilities = ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

    private readonly IAmazonCloudFormation _cloudFormation = place.Clients.CloudFormation;
    private readonly StackReader _reader = new(place.Clients.CloudFormation);
    private readonly StackDeletion _deletion = new(place, time, settings, progress);

    /// <exception cref="PotemkinException">There is no such template, or it is unreadable.</exception>
    public TemplateFile Load(string template) => TemplateFile.Load(settings.TemplatesFolder, template);

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

        await CompleteAsync(stack, StackStatus.CREATE_COMPLETE, started, waited => StackErrors.CreationTimedOut(stack, waited), cancellationToken);
    }

    /// <exception cref="PotemkinException">A parameter is unknown, or the update was refused or failed.</exception>
    public async Task UpdateAsync(
        Stack stack, TemplateFile template, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        template.RequireKnown(parameters.Keys);
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
        await CompleteAsync(stack, StackStatus.UPDATE_COMPLETE, started, waited => StackErrors.UpdateTimedOut(stack, waited), cancellationToken);
        stack.Template = template;
    }

    /// <exception cref="PotemkinException">It could not be deleted.</exception>
    public async Task DeleteAsync(Stack stack)
    {
        await _deletion.DeleteAsync(new DoomedStack(stack.Name, stack.Identifier, stack.Secrets), CancellationToken.None);
        stack.IsDeleted = true;
        place.Activity.Deleted(stack);
        ledger.Deleted(stack);
    }

    private static Parameter Given(KeyValuePair<string, string> parameter) =>
        new() { ParameterKey = parameter.Key, ParameterValue = parameter.Value };

    private Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        place.WaitLoop.CallAsync(settings.StackTimeout, call, cancellationToken);

    /// <summary>Waits for the end of what is under way, which is to be this status, and takes in what the stack is now.</summary>
    private async Task CompleteAsync(
        Stack stack, StackStatus complete, long started, Func<Waited, Exception> timedOut, CancellationToken cancellationToken)
    {
        var wait = new Wait($"stack '{stack.Template.Name}'", settings.StackTimeout, timedOut, progress);
        var seen = await place.Stacks.UntilAtRestAsync(stack.Identifier, wait, cancellationToken) ?? throw StackErrors.Vanished(stack);
        if (seen.StackStatus != complete)
        {
            var events = await CallAsync(token => _reader.EventsAsync(stack, token), cancellationToken);
            if (complete == StackStatus.CREATE_COMPLETE)
                place.Activity.Failed(stack, events);
            var failure = StackFailure.FirstIn(events, StackFailure.StatusFor(complete));
            throw StackErrors.Failed(stack, complete.Value, seen.StackStatus.Value, time.GetElapsedTime(started), failure);
        }

        stack.Resources = await CallAsync(token => _reader.ResourcesAsync(stack, seen, token), cancellationToken);
        place.Activity.Stands(stack);
        stack.Outputs = (seen.Outputs ?? []).ToDictionary(output => output.OutputKey, output => output.OutputValue);
    }
}
