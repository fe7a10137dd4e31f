using System.CommandLine;
using System.CommandLine.Parsing;
using Potemkin.Core.Settings;
using Potemkin.Core.Sweeping;

namespace Potemkin.Cli;

/// <summary><c>potemkin sweep</c>: finds the stacks that runs left behind, and deletes them.</summary>
internal static class SweepCommand
{
    /// <summary>What <c>--help</c> shows below the options.</summary>
    public const string Examples =
        """
        Without --by-tag it looks at the stacks that the journals name of runs on this machine that were killed or could not delete
        them. With --by-tag it looks at all stacks that carry the tag 'potemkin:run', and takes those that have expired.

        Examples:
          potemkin sweep                                     shows what killed runs of this project left
          potemkin sweep --delete                            deletes it
          potemkin sweep --run k3v9x0q2lm --delete           what this run left, also what it was to keep
          potemkin sweep --by-tag --older-than 7d --delete   what is older than a week, whoever left it
          potemkin sweep --by-tag --profile audit --json     what has expired in another account, for a program
          potemkin sweep --by-tag --region eu-west-1 --region us-east-1 --delete
                                                             what has expired in two regions

        Exit codes: 0 nothing is left, or nothing was to be deleted; 1 it was called wrongly; 3 a stack could not be deleted;
        4 something could not be looked at.
        """;

    public static Command Create()
    {
        var delete = new Option<bool>("--delete") { Description = "Deletes what is chosen; else it is shown only." };
        var byTag = new Option<bool>("--by-tag") { Description = "Looks at all stacks of the account and region, by their tags." };
        var run = new Option<string?>("--run") { Description = "The only run to look at, whether its stacks have expired or not.", HelpName = "id" };
        var olderThan = new Option<TimeSpan?>("--older-than")
        {
            Description = "Takes what is older, such as 12h or 7d, whether it has expired or not.",
            HelpName = "age",
            CustomParser = ReadAge,
        };
        var regions = Repeatable("--region", "A region to look at; that which the AWS SDK finds, or the journals', by default. Repeatable.");
        var profiles = Repeatable("--profile", "An AWS profile to look with; what the AWS SDK finds, or the journals', by default. Repeatable.");
        var endpoint = EndpointOption.Create("the account, or the journals' target");
        var journal = new Option<string?>("--journal") { Description = "The folder of the journals; that of the project's settings by default.", HelpName = "folder" };
        var json = new Option<bool>("--json") { Description = "Writes one JSON object." };

        var command = new Command("sweep", "Finds the stacks that runs left behind, and deletes them with --delete.")
        {
            delete, byTag, run, olderThan, regions, profiles, endpoint, journal, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var error = parsed.InvocationConfiguration.Error;
            using var sweeper = new Sweeper();
            var options = new SweepOptions
            {
                JournalFolder = parsed.GetValue(journal) ?? SettingsReader.Read(Environment.CurrentDirectory).JournalFolder,
                ByTag = parsed.GetValue(byTag),
                RunId = parsed.GetValue(run),
                OlderThan = parsed.GetValue(olderThan),
                Regions = parsed.GetValue(regions) ?? [],
                Profiles = parsed.GetValue(profiles) ?? [],
                Endpoint = parsed.GetValue(endpoint),
            };
            ISweepReport report = parsed.GetValue(json)
                ? new SweepJson(output)
                : new SweepText(output, error, options, TimeProvider.System.GetUtcNow());
            return (int)await SweepAsync(sweeper, options, parsed.GetValue(delete), report, cancellationToken);
        });
        return command;
    }

    private static async Task<ExitCode> SweepAsync(
        Sweeper sweeper, SweepOptions options, bool isToDelete, ISweepReport report, CancellationToken cancellationToken)
    {
        var findings = await sweeper.FindAsync(options, cancellationToken);
        report.Found(findings, isToDelete);
        var swept = isToDelete ? await sweeper.DeleteAsync(findings, report.Swept, cancellationToken) : [];
        report.End(findings, swept);
        return swept.Any(stack => stack.Failure is not null) ? ExitCode.StackLeft
            : findings.Failures.Count > 0 ? ExitCode.NotLookedAt
            : ExitCode.Success;
    }

    private static Option<string[]?> Repeatable(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "name",
    };

    private static TimeSpan? ReadAge(ArgumentResult result)
    {
        try
        {
            return Age.Parse(result.Tokens[0].Value);
        }
        catch (FormatException)
        {
            result.AddError("--older-than is an age such as 90m, 12h or 7d.");
            return null;
        }
    }
}
