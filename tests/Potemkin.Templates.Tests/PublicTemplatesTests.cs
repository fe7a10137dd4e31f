namespace Potemkin.Templates.Tests;

public class PublicTemplatesTests
{
    // Files of a build tool with its own tag, which CloudFormation does not take either, and one with the short form of none.
    private static readonly HashSet<string> NotWellFormed =
    [
        "samples/APIGateway/apigateway_lambda_integration.yaml",
        "samples/CloudFormation/MacrosExamples/DateFunctions/date.yaml",
        "samples/CloudFormation/StackSets/log-setup-management.yaml",
        "samples/ElastiCache/Elasticache-snapshot.yaml",
        "bad/outputs/configuration.yaml",
        "bad/template.yaml",
    ];

    [SkippableFact]
    public void AreReadWhateverTheyUse()
    {
        var folder = PublicData.Folder("templates");
        Skip.IfNot(Directory.Exists(folder), $"{folder} is not on this machine");
        var refused = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(PublicData.IsTemplate))
        {
            try
            {
                TemplateOutline.Parse(File.ReadAllText(file));
            }
            catch (TemplateFormatException)
            {
                refused.Add(Path.GetRelativePath(folder, file));
            }
        }

        refused.Should().BeEquivalentTo(NotWellFormed);
    }
}
