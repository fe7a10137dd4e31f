using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Macros;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;

/// <summary>
/// A stack that is a resource of another.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html">Nested stacks</a>.
/// </summary>
/// <param name="types">What stacks can be made of.</param>
internal sealed class NestedStackType(IReadOnlyDictionary<string, IResourceType> types) : ILastingResourceType
{
    public const string TypeName = "AWS::CloudFormation::Stack";

    private static readonly HashSet<string> Updatable =
        [StackStatus.CreateComplete, StackStatus.UpdateComplete, StackStatus.UpdateRollbackComplete];

    private readonly NestedStackPlan _plans = new(types);

    public string Name => TypeName;

    public void Create(ResourceRequest request, ResourceCourse course) => WithMacros(request, course, () => Make(request, course));

    private void Make(ResourceRequest request, ResourceCourse course)
    {
        var (nested, plan) = _plans.ForNew(request);
        request.Region.Of<StackStore>().Add(nested);
        var resource = new Resource
        {
            Type = TypeName,
            PhysicalId = nested.Id,
            ResourceId = nested.Id,
            Name = nested.Name,
            Arn = nested.Id,
            Region = request.Region,
            CreatedAt = nested.CreationTime,
            Properties = request.Properties.DeepClone().AsObject(),
        };
        course.Begin(resource);
        new StackCreation(nested, plan, types).Start(StatusReasons.UserInitiated);
        FollowCreation(nested, resource, course);
    }

    public void Resume(Resource resource, ResourceRequest request, ResourceCourse course) =>
        FollowCreation(Find(resource)!, resource, course);

    public void Update(Resource resource, ResourceRequest request, ResourceCourse course) =>
        WithMacros(request, course, () => Change(resource, request, course));

    private void Change(Resource resource, ResourceRequest request, ResourceCourse course)
    {
        var nested = Find(resource) ?? throw new ResourceFailure(CloudFormationErrors.StackInBracketsDoesNotExist(resource.PhysicalId).Message);
        resource.Properties = request.Properties.DeepClone().AsObject();
        if (request.RollsBack)
        {
            RollBack(nested);
            FollowRollback(nested, resource, course);
            return;
        }

        // One that is under way was begun before the state was saved.
        if (nested.Status != StackStatus.UpdateInProgress && nested.Deployment is not CleanupPending)
        {
            if (!Updatable.Contains(nested.Status))
                throw CloudFormationErrors.CannotBeUpdated(nested.Id, nested.Status);
            if (_plans.ForNext(nested, request) is not var (next, plan))
            {
                course.End();
                return;
            }

            new StackUpdate(nested, next, plan, types, rollsBack: true).Start(StatusReasons.UserInitiated);
        }

        FollowUpdate(nested, resource, course);
    }

    public void Delete(Resource resource, ResourceRequest request, ResourceCourse course)
    {
        var nested = Find(resource);
        if (nested is null or { IsDeleted: true })
        {
            course.End();
            return;
        }

        if (nested.Status != StackStatus.DeleteInProgress || nested.Deployment is null)
            Remove(nested);
        Follow(nested, course, () =>
        {
            if (nested.Status == StackStatus.DeleteComplete)
                course.End();
            else if (nested.Status == StackStatus.DeleteFailed)
                course.Fail(StatusReasons.EmbeddedNotDeleted(nested.Id, nested.Self.StatusReason));
        });
    }

    /// <summary>Takes a step, and again whenever a macro that it needs has answered.</summary>
    private static void WithMacros(ResourceRequest request, ResourceCourse course, Action step)
    {
        var region = request.Region;
        Try([]);

        void Try(IReadOnlyList<string> asked)
        {
            try
            {
                step();
            }
            catch (MacroAnswerMissing missing)
            {
                var invocation = new MacroInvocation(region, missing.Call, missing.Macro);
                region.World.Scheduler.Await(invocation.AskAsync, answer => Answered(missing.Question, answer, [.. asked, missing.Question]));
                return;
            }
            catch (Exception refusal) when (asked.Count > 0 && (refusal is ResourceFailure or AwsException))
            {
                course.Fail(refusal.Message);
            }

            MacroAnswers.Of(region).Forget(asked);
        }

        void Answered(string question, Func<TemplateNode> answer, IReadOnlyList<string> asked)
        {
            MacroAnswers.Of(region).Put(question, answer);
            if (!course.IsOver)
                Try(asked);
        }
    }

    private static Stack? Find(Resource resource) => resource.Region.Of<StackStore>().Find(resource.PhysicalId);

    private static void FollowCreation(Stack nested, Resource resource, ResourceCourse course) => Follow(nested, course, () =>
    {
        if (nested.Status == StackStatus.CreateInProgress)
            return;
        if (nested.Status == StackStatus.CreateComplete)
            Complete(nested, resource, course);
        else
            course.Fail(StatusReasons.EmbeddedNotCreated(nested.Id, nested.Self.StatusReason));
    });

    private static void FollowUpdate(Stack nested, Resource resource, ResourceCourse course) => Follow(nested, course, () =>
    {
        if (nested.Status == StackStatus.UpdateInProgress)
            return;
        if (nested.Status is StackStatus.UpdateCompleteCleanupInProgress or StackStatus.UpdateComplete)
            Complete(nested, resource, course);
        else
            course.Fail(StatusReasons.EmbeddedNotUpdated(nested.Id, nested.Status, nested.Self.StatusReason));
    });

    private static void FollowRollback(Stack nested, Resource resource, ResourceCourse course) => Follow(nested, course, () =>
    {
        if (nested.Status == StackStatus.UpdateRollbackFailed)
            course.Fail(StatusReasons.EmbeddedNotUpdated(nested.Id, nested.Status, nested.Self.StatusReason));
        else if (nested.Deployment is null)
            Complete(nested, resource, course);
    });

    /// <summary>Looks at the nested stack now, and whenever it changes, until the course is over.</summary>
    private static void Follow(Stack nested, ResourceCourse course, Action look) => nested.Watch(() =>
    {
        if (!course.IsOver)
            look();
        return course.IsOver;
    });

    private static void Complete(Stack nested, Resource resource, ResourceCourse course)
    {
        resource.Attributes = nested.Outputs.ToDictionary(output => $"Outputs.{output.Key}", output => (JsonNode)output.Value);
        course.End();
    }

    private void RollBack(Stack nested)
    {
        switch (nested.Deployment)
        {
            case CleanupPending pending:
                pending.RollBack();
                break;
            case StackUpdate update:
                update.CancelAndRollBack(StatusReasons.UserInitiated);
                break;
            case null when nested.FailedRollback is { } failed:
                StackUpdateRollback.Again(nested, failed, [], types).Start(StatusReasons.UserInitiated);
                break;
        }
    }

    private void Remove(Stack nested)
    {
        var stacks = nested.Region.Of<StackStore>();
        foreach (var name in nested.Outputs.Select(output => output.ExportName).OfType<string>())
        {
            if (stacks.ImportersOf(name) is { Count: > 0 } importers)
                throw new ResourceFailure(StatusReasons.ExportNotRemovable(name, importers));
        }

        var removal = nested.Status is StackStatus.CreateFailed or StackStatus.CreateInProgress ? Removal.OfFailedCreation : Removal.Deletion;
        nested.Deployment?.Cancel();
        new StackRemoval(nested, [.. nested.Resources, .. nested.Leaving], types, removal).Start(StatusReasons.UserInitiated);
    }
}
