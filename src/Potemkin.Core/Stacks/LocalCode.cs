using Potemkin.Core.Targets;
using Potemkin.Templates;

namespace Potemkin.Core.Stacks;

/// <summary>
/// The code of Lambda functions that a template names by a folder, as <c>aws cloudformation package</c> takes it: <c>Code: ./function</c>,
/// seen from the template's file.
/// See <a href="https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html">aws cloudformation package</a>.
/// </summary>
internal static class LocalCode
{
    private const string FunctionType = "AWS::Lambda::Function";

    // The embedded AWS has no bucket of that name: it takes the key for a folder of this machine.
    private const string Bucket = "potemkin-local-folder";

    /// <summary>The template with its functions' code found; as it was where it names no folder.</summary>
    /// <exception cref="PotemkinException">There is no such folder, or the target cannot read one.</exception>
    public static TemplateFile Find(TemplateFile template, Target target)
    {
        if (template.Folder is not { } folder || template.Outline.Resources.All(resource => resource.Type != FunctionType))
            return template;
        var root = TemplateDocument.Parse(template.Text).Root;
        var resources = (MappingNode)root["Resources"]!;
        var found = template.Outline.Resources
            .Where(resource => resource.Type == FunctionType)
            .Aggregate(resources, (all, function) => Find(template, folder, target, all, function.LogicalId));
        return ReferenceEquals(found, resources) ? template : template.WithBody(TemplateJson.Write(root.With("Resources", found)));
    }

    private static MappingNode Find(TemplateFile template, string folder, Target target, MappingNode resources, string logicalId)
    {
        var function = (MappingNode)resources[logicalId]!;
        // What is elsewhere has a scheme; that CloudFormation reads, or refuses.
        if (function["Properties"] is not MappingNode properties
            || properties["Code"] is not ScalarNode { Kind: ScalarKind.String } code
            || code.Value.Contains("://", StringComparison.Ordinal))
            return resources;
        if (target.Kind == TargetKind.Live)
            throw TemplateFileErrors.CodeNotPackaged(template, logicalId, code);
        var path = Path.GetFullPath(code.Value, folder);
        if (!Directory.Exists(path))
            throw TemplateFileErrors.NoCode(template, folder, logicalId, code);
        var found = new MappingNode([Member("S3Bucket", Bucket, code.Place), Member("S3Key", path, code.Place)], code.Place);
        return resources.With(logicalId, function.With("Properties", properties.With("Code", found)));
    }

    private static MappingEntry Member(string key, string value, TextPlace place) => new(key, place, new ScalarNode(value, ScalarKind.String, place));
}
