using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html">CreateChangeSet</a>.</summary>
internal sealed class CreateChangeSet(IReadOnlyDictionary<string, IResourceType> types)
{
    private readonly StackPlanner _planner = new(types);

    public Response Handle(Request request, RequestContext context)
    {
        Validate(request);

        var type = request.ChangeSetType ?? ChangeSets.ChangeSetType.Update;
        var stacks = context.Region.Of<StackStore>();
        var existing = stacks.Find(request.StackName!);
        CheckStack(request, type, existing);
        var stack = existing ?? NewStack.Of(request.StackName!, context);
        StackDefinition definition;
        DeploymentPlan plan;
        try
        {
            (definition, plan) = Plan(request, context, stack);
        }
        catch (TransformFailure failed)
        {
            // What transforms make of a template is seen only when the change set is there.
            return Keep(Failed(Begun(request, type, stack, Asked(request, context, stack)), failed.Message), stack, isNew: existing is null);
        }

        if (Namesake(request, definition, context.Region.Of<ChangeSetStore>(), stack) is { } sentAgain)
            return new Response(sentAgain.Id, stack.Id);

        var next = StackChanges.Next(stack, definition, plan);
        var begun = Begun(request, type, stack, definition) with
        {
            Imports = type == ChangeSets.ChangeSetType.Import ? RequestedImports.Named(request.ResourcesToImport ?? [], stack, next) : [],
        };
        var changeSet = Foreseen(begun, stack, next, plan);
        if (type == ChangeSets.ChangeSetType.Import)
            RequestedImports.RefuseOthers(changeSet.Changes);
        return Keep(changeSet, stack, isNew: existing is null);
    }

    private static ChangeSet Begun(Request request, string type, Stack stack, StackDefinition definition) => new()
    {
        Name = request.ChangeSetName!,
        Id = stack.Region.Id.Arn("cloudformation", $"changeSet/{request.ChangeSetName}/{stack.World.RandomNames.Uuid()}"),
        StackId = stack.Id,
        StackName = stack.Name,
        Description = request.Description,
        Type = type,
        CreationTime = stack.World.Now,
        Status = ChangeSetStatus.CreateComplete,
        ExecutionStatus = ExecutionStatus.Available,
        Definition = definition,
        ClientToken = request.ClientToken,
        OnStackFailure = request.OnStackFailure,
        IncludeNestedStacks = request.IncludeNestedStacks ?? false,
        ImportExistingResources = request.ImportExistingResources ?? false,
    };

    private static Response Keep(ChangeSet changeSet, Stack stack, bool isNew)
    {
        if (isNew)
        {
            NewStack.Add(stack, stack.Region.Of<StackStore>());
            stack.Change(StackStatus.ReviewInProgress, StatusReasons.UserInitiated);
        }

        stack.Region.Of<ChangeSetStore>().Put(changeSet);
        return new Response(changeSet.Id, stack.Id);
    }

    private static void Validate(Request request)
    {
        new RequestValidation()
            .Stack(request)
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Required(request.ChangeSetName, "changeSetName")
            .Length(request.ChangeSetName, "changeSetName", 1, NamedChangeSet.LongestName)
            .Pattern(request.ChangeSetName, "changeSetName", NamedChangeSet.Name)
            .Length(request.Description, "description", 1, 1024)
            .Length(request.ClientToken, "clientToken", 1, 128)
            .OneOf(request.ChangeSetType, "changeSetType", ChangeSetType.All)
            .OneOf(request.OnStackFailure, "onStackFailure", OnFailure.All)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        if (request is { ResourcesToImport.Count: > 0, ChangeSetType: not ChangeSets.ChangeSetType.Import })
            throw CloudFormationErrors.ImportsOutsideImport();
        if (request.UsePreviousTemplate is true && (request.TemplateBody ?? request.TemplateURL) is not null)
            throw CloudFormationErrors.TemplateAndPreviousTemplate();
    }

    private static void CheckStack(Request request, string type, Stack? existing)
    {
        var isNew = existing is null or { Status: StackStatus.ReviewInProgress };
        if (type == ChangeSetType.Create && !isNew)
            throw CloudFormationErrors.StackExistsForChangeSet(request.StackName!, request.ChangeSetName!);
        if (existing is null && (type == ChangeSetType.Update || NamedChangeSet.IsArn(request.StackName!)))
            throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        if (existing is not null && (type == ChangeSetType.Update || !isNew))
            Updatable.Check(existing, rollsBack: false);
    }

    /// <summary>The change set of the same name that the request asks for again.</summary>
    /// <exception cref="AwsException">It asks for another.</exception>
    private static ChangeSet? Namesake(Request request, StackDefinition definition, ChangeSetStore changeSets, Stack stack)
    {
        if (changeSets.Find(stack.Id, request.ChangeSetName!) is not { } namesake || !ExecutionStatus.IsActive(namesake.ExecutionStatus))
            return null;
        var other = namesake.Definition.TemplateBody != definition.TemplateBody ? "Template"
            : !namesake.Definition.Parameters.SequenceEqual(definition.Parameters) ? "Parameters"
            : namesake.ClientToken != request.ClientToken ? "ClientToken"
            : null;
        return other is null ? namesake : throw CloudFormationErrors.ChangeSetExists(request.ChangeSetName!, other);
    }

    private ChangeSet Foreseen(ChangeSet changeSet, Stack stack, StackVersion next, DeploymentPlan plan)
    {
        // A new stack may be one of nothing.
        if (stack.Self.Status is not (null or StackStatus.ReviewInProgress) && !StackChanges.Any(stack, next, plan))
            return Failed(changeSet, next.Definition.ProcessedBody is null ? StatusReasons.NothingSubmitted : CloudFormationErrors.NoUpdates().Message);
        if (changeSet.ImportExistingResources)
        {
            var values = new ForeseenValues(plan, new DeployedResources(stack), logicalId => next.Find(logicalId)?.Deployed is null);
            var existing = RequestedImports.ThereAlready(
                next, stack.Region, resource => plan.Resources.First(declared => declared.LogicalId == resource.LogicalId).Properties is { } properties
                    ? values.Of(properties) as JsonObject ?? []
                    : []);
            var unkept = existing.Where(each => !next.Find(each.Import.LogicalId)!.DeletionPolicy.StartsWith("Retain", StringComparison.Ordinal)).ToList();
            if (unkept.Count > 0)
                return Failed(changeSet, CloudFormationErrors.ExistingWithoutPolicy(unkept.Select(Described)));
            changeSet = changeSet with { Imports = [.. existing.Select(each => each.Import)] };
        }

        var present = new Lazy<DeploymentPlan>(() => _planner.PlanAgain(stack, stack.Definition));
        var ofValues = new ForeseenChanges(stack, next, plan, present, changeSet.Imports, withValues: true);
        return changeSet with
        {
            Changes = new ForeseenChanges(stack, next, plan, present, changeSet.Imports, withValues: false).Changes,
            ChangesOfValues = ofValues.Changes,
            WarningOfValues = ofValues.Warning,
        };
    }

    private static ChangeSet Failed(ChangeSet changeSet, string reason) => changeSet with
    {
        Status = ChangeSetStatus.Failed,
        StatusReason = reason,
        ExecutionStatus = ExecutionStatus.Unavailable,
    };

    private static string Described((ImportedResource Import, IReadOnlyDictionary<string, string> Identifiers) existing) =>
        $"{existing.Import.LogicalId} ({{{string.Join(", ", existing.Identifiers.Select(each => $"{each.Key}={each.Value}"))}}})";

    private static StackDefinition Asked(Request request, RequestContext context, Stack stack)
    {
        var template = TemplateSource.Template(request.TemplateBody, request.TemplateURL, context.World)
            ?? (request.UsePreviousTemplate is true ? stack.Definition.TemplateBody : throw CloudFormationErrors.TemplateRequired());
        return RequestedStack.Of(request, template, stack.Definition, context) with { ClientRequestToken = request.ClientToken };
    }

    private (StackDefinition Definition, DeploymentPlan Plan) Plan(Request request, RequestContext context, Stack stack)
    {
        var asked = Asked(request, context, stack);
        return _planner.Plan(
            asked, request, stack.Definition.Parameters, StackPlanner.EnvironmentOf(stack.Name, stack.Id, context.Region, asked));
    }

    internal sealed record Request : StackRequest
    {
        public string? ChangeSetName { get; init; }

        /// <summary>See <see cref="ChangeSetType"/>.</summary>
        public string? ChangeSetType { get; init; }

        public string? Description { get; init; }

        public string? ClientToken { get; init; }

        public bool? UsePreviousTemplate { get; init; }

        public bool? IncludeNestedStacks { get; init; }

        public bool? ImportExistingResources { get; init; }

        public IReadOnlyList<ResourceToImportShape>? ResourcesToImport { get; init; }

        public string? OnStackFailure { get; init; }
    }

    internal sealed record Response(string Id, string StackId);
}
