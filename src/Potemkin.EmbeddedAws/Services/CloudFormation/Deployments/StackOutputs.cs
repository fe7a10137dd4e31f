using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>The outputs of a stack whose resources are all there.</summary>
internal static class StackOutputs
{
    /// <exception cref="ResourceFailure">Another stack exports a value under the name of an export.</exception>
    public static IReadOnlyList<OutputValue> Of(Stack stack, ResourceDefinitions definitions)
    {
        var outputs = definitions.Outputs();
        foreach (var exportName in outputs.Select(output => output.ExportName).OfType<string>())
        {
            if (stack.Region.Of<StackStore>().FindOtherExporter(stack, exportName) is { } exporter)
                throw new ResourceFailure(StatusReasons.ExportTaken(exportName, exporter.Name));
        }

        return outputs;
    }
}
