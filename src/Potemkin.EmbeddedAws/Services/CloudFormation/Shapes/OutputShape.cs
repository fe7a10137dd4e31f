using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Output.html">Output</a>.</summary>
internal sealed record OutputShape(string OutputKey, string OutputValue, string? Description, string? ExportName)
{
    public static OutputShape Of(OutputValue output) => new(output.Key, output.Value, output.Description, output.ExportName);
}
