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

    [SkippableTheory]
    [InlineData("templates/samples")]
    [InlineData("templates/good")]
    [InlineData("cloudformation/templates")]
    public void AreTheSameWhenTheyAreWrittenAsJson(string name)
    {
        var folder = PublicData.Folder(name);
        Skip.IfNot(Directory.Exists(folder), $"{folder} is not on this machine");
        var documents = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(PublicData.IsTemplate)
            .Select(TryParse)
            .OfType<TemplateDocument>()
            .ToList();

        var again = documents.Select(document => TemplateDocument.Parse(TemplateJson.Write(document.Root))).ToList();

        documents.Should().NotBeEmpty();
        again.Select(document => Text(document.Root)).Should().Equal(documents.Select(document => Text(document.Root)));
    }

    private static TemplateDocument? TryParse(string file)
    {
        try
        {
            return TemplateDocument.Parse(File.ReadAllText(file));
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }

    private static string Text(TemplateNode node) => node switch
    {
        MappingNode mapping => $"{{{string.Join(",", mapping.Entries.Select(entry => $"'{entry.Key}'={Text(entry.Value)}"))}}}",
        SequenceNode sequence => $"[{string.Join(",", sequence.Items.Select(Text))}]",
        ScalarNode scalar => $"{scalar.Kind}'{scalar.Value}'",
        _ => throw new ArgumentException("There is no other node.", nameof(node)),
    };
}
