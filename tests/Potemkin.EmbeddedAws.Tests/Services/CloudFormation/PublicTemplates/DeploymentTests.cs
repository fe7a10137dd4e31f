using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation.PublicTemplates;

public partial class DeploymentTests
{
    private const string StackName = "mine";
    private const int MostRounds = 12;

    [SkippableTheory]
    [InlineData("good")]
    [InlineData("samples")]
    public void GoodOnesAreCreatedAndDeletedUnlessForAReason(string folder)
    {
        var root = PublicData.Folder("templates");
        Skip.IfNot(Directory.Exists(root), $"{root} is not on this machine");

        var outcomes = Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
            .Where(PublicData.IsTemplate)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), file => OutcomeOf(File.ReadAllText(file)));

        outcomes.Where(outcome => !IsExpected(outcome.Key, outcome.Value)).Should().BeEmpty();
        Reasons.NotDeployed.Keys.Where(file => file.StartsWith(folder, StringComparison.Ordinal)).Should().BeSubsetOf(outcomes.Keys);
    }

    [SkippableFact]
    public void FewerThanOneInTwentyIsRefusedForWhatTheEmbeddedAwsLacks()
    {
        var root = PublicData.Folder("templates");
        Skip.IfNot(Directory.Exists(root), $"{root} is not on this machine");
        var templates = new[] { "good", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)).Count(PublicData.IsTemplate);

        Reasons.NotDeployed.Values.Count(reason => reason.StartsWith(Reasons.Lack, StringComparison.Ordinal) && !reason.Contains(Reasons.ServerlessTransform))
            .Should().BeLessThan(templates / 20);
    }

    private static bool IsExpected(string file, string outcome) => Reasons.NotDeployed.TryGetValue(file, out var reason)
        ? outcome.Contains(reason, StringComparison.Ordinal)
        : outcome == Reasons.Deployed;

    private static string OutcomeOf(string body)
    {
        using var region = new FurnishedRegion();
        try
        {
            var parameters = region.ValuesFor(body);
            for (var round = 0; round < MostRounds; round++)
            {
                var outcome = Create(region.Api, body, parameters);
                if (MissingExport().Match(outcome) is not { Success: true } missing)
                    return outcome.Length > 0 ? outcome : Delete(region.Api);
                Delete(region.Api);
                region.Api.Create($"exporting-{round}", Exporting(missing.Groups["name"].Value));
            }

            return "It imports too much.";
        }
        catch (AwsException refusal)
        {
            return refusal.Message;
        }
    }

    private static string Exporting(string name) => $$"""
        Resources: {T: {Type: 'AWS::SNS::Topic'} }
        Outputs: {O: {Value: example, Export: { Name: '{{name}}' } } }
        """;

    /// <returns>Why it failed; empty where it did not.</returns>
    private static string Create(CloudFormationApi api, string body, IEnumerable<(string Name, string Value)> parameters)
    {
        var (_, error) = api.Send(
            "CreateStack",
            [
                ("StackName", StackName), ("TemplateBody", body),
                ("Capabilities.member.1", "CAPABILITY_NAMED_IAM"), ("Capabilities.member.2", "CAPABILITY_AUTO_EXPAND"), .. parameters,
            ]);
        if (error is not null)
            return error;
        Signal(api);
        AwaitFunctions(api);
        api.Settle();
        return api.StatusOf(StackName) == "CREATE_COMPLETE" ? "" : string.Join(" / ", api.EventsOf(StackName).Where(happened => happened.Contains("FAILED") || happened.Contains("ROLLBACK_IN_PROGRESS")));
    }

    /// <summary>Machines do not run here: what they would tell when they are up is told for them.</summary>
    private static void Signal(CloudFormationApi api)
    {
        for (var number = 0; number < MostRounds && api.StatusOf(StackName).StartsWith("CREATE_IN_PROGRESS", StringComparison.Ordinal); number++)
        {
            foreach (var logicalId in api.ResourceIdsOf(StackName).ToList())
                api.Send("SignalResource", ("StackName", StackName), ("LogicalResourceId", logicalId), ("UniqueId", $"machine-{number}"), ("Status", "SUCCESS"));
        }
    }

    /// <summary>Functions run outside of the world, whose time may not go on meanwhile.</summary>
    private static void AwaitFunctions(CloudFormationApi api)
    {
        using var elapsed = new AutoResetEvent(false);
        void Note() => elapsed.Set();
        api.World.Scheduler.Elapsed += Note;
        while (api.World.Scheduler.Run(() => api.Region.Of<StackStore>().FindByName(StackName)?.Resources.Any(IsInvoking) is true))
            elapsed.WaitOne(TimeSpan.FromMinutes(1)).Should().BeTrue();
        api.World.Scheduler.Elapsed -= Note;
    }

    private static bool IsInvoking(StackResource resource) =>
        ResourceTypeTable.IsCustom(resource.Type)
        && resource.Status?.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) is true
        && resource.PropertiesShown?.Contains(":lambda:", StringComparison.Ordinal) is true;

    private static string Delete(CloudFormationApi api)
    {
        api.Delete(StackName);
        AwaitFunctions(api);
        api.Settle();
        return api.ErrorOf("DescribeStacks", ("StackName", StackName)) is null ? $"It is {api.StatusOf(StackName)}." : Reasons.Deployed;
    }

    [GeneratedRegex("No export named (?<name>[^ ]+) found")]
    private static partial Regex MissingExport();
}
