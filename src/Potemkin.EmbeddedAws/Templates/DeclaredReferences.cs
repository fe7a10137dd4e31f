using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What can be said of the references in a template before the values of its parameters are known.</summary>
internal static class DeclaredReferences
{
    /// <exception cref="Protocol.AwsException">The template refers to what it does not declare, or in a circle.</exception>
    public static void Check(Template template)
    {
        var common = template.Names.Parameters.Keys.Intersect(template.Names.Resources).ToList();
        if (common.Count > 0)
            throw TemplateErrors.NamesNotUnique(common);

        CheckRules(template);
        CheckConditions(template);
        CheckResources(template);
        CheckOutputs(template);
    }

    /// <summary>Everything in a resource that can refer to something.</summary>
    public static void Walk(ResourceDeclaration resource, ReferenceWalk walk)
    {
        if (resource.Properties is { } properties)
            walk.Visit(properties);
        WalkBesidesProperties(resource, walk);
    }

    /// <summary>Everything in a resource, its properties aside, that can refer to something.</summary>
    public static void WalkBesidesProperties(ResourceDeclaration resource, ReferenceWalk walk)
    {
        var parts = new TemplateNode?[] { resource.Metadata, resource.CreationPolicy?.Written, resource.UpdatePolicy };
        foreach (var part in parts.OfType<TemplateNode>().Concat(resource.PolicyFunctions.Values))
            walk.Visit(part);
    }

    /// <summary>Everything in an output that can refer to something.</summary>
    public static void Walk(OutputDeclaration output, ReferenceWalk walk)
    {
        walk.Visit(output.Value);
        if (output.ExportName is { } name)
            walk.Visit(name);
    }

    private static void CheckRules(Template template)
    {
        foreach (var part in template.Rules.SelectMany(rule => rule.Parts))
        {
            var walk = new ReferenceWalk(template.Names, known: null) { InConditions = true, InRules = true };
            walk.Visit(part);
            if (walk.Unresolved.Count > 0)
                throw TemplateErrors.UnresolvedResources(walk.Unresolved, "Rules");
        }
    }

    private static void CheckConditions(Template template)
    {
        foreach (var condition in template.Conditions.Values)
        {
            var walk = new ReferenceWalk(template.Names, known: null) { InConditions = true };
            walk.Visit(condition);
            if (walk.Unresolved.Count > 0)
                throw TemplateErrors.ResourcesInConditions(walk.Unresolved);
        }
    }

    private static void CheckResources(Template template)
    {
        var dependencies = new OrderedDictionary<string, IReadOnlyCollection<string>>();
        var unresolved = new List<string>();
        foreach (var resource in template.Resources)
        {
            var walk = new ReferenceWalk(template.Names, known: null);
            Walk(resource, walk);
            foreach (var logicalId in resource.DependsOn)
                walk.Resource(logicalId);
            RequireCondition(template, resource.Condition);
            unresolved.AddRange(walk.Unresolved);
            // A resource with a condition may be left out, and the circle with it.
            dependencies.Add(resource.LogicalId, resource.Condition is null ? walk.Resources : []);
        }

        if (unresolved.Count > 0)
            throw TemplateErrors.UnresolvedResources(unresolved.Distinct(), "Resources");
        DependencyOrder.Of(dependencies, out var circular);
        if (circular.Count > 0)
            throw TemplateErrors.CircularResources(circular);
    }

    private static void CheckOutputs(Template template)
    {
        var walk = new ReferenceWalk(template.Names, known: null);
        foreach (var output in template.OutputDeclarations)
        {
            Walk(output, walk);
            RequireCondition(template, output.Condition);
        }

        if (walk.Unresolved.Count > 0)
            throw TemplateErrors.UnresolvedResources(walk.Unresolved, "Outputs");
    }

    private static void RequireCondition(Template template, string? condition)
    {
        if (condition is not null && !template.Names.Conditions.Contains(condition))
            throw TemplateErrors.ConditionNotDefined(condition);
    }
}
