using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>The outputs of a stack whose resources are all there.</summary>
internal static class StackOutputs
{
    /// <exception cref="ResourceFailure">Another stack exports a value under the name of an export, or imports one that goes or changes.</exception>
    public static IReadOnlyList<OutputValue> Of(Stack stack, ResourceDefinitions definitions)
    {
        var stacks = stack.Region.Of<StackStore>();
        var outputs = definitions.Outputs();
        foreach (var exportName in outputs.Select(output => output.ExportName).OfType<string>())
        {
            if (stacks.FindOtherExporter(stack, exportName) is { } exporter)
                throw new ResourceFailure(StatusReasons.ExportTaken(exportName, exporter.Name));
        }

        foreach (var exported in stack.Outputs.Where(output => output.ExportName is not null))
            KeepForImporters(exported, outputs.FirstOrDefault(output => output.ExportName == exported.ExportName), stacks.ImportersOf(exported.ExportName!));
        return outputs;
    }

    private static void KeepForImporters(OutputValue exported, OutputValue? next, IReadOnlyList<string> importers)
    {
        if (importers.Count == 0 || next?.Value == exported.Value)
            return;

        throw new ResourceFailure(next is null
            ? StatusReasons.ExportNotRemovable(exported.ExportName!, importers)
            : StatusReasons.ExportNotUpdatable(exported.ExportName!, importers));
    }
}
