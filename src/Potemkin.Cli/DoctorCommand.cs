using System.CommandLine;
using Potemkin.Core.Diagnosis;

namespace Potemkin.Cli;

/// <summary><c>potemkin doctor</c>: says beforehand what a run would trip over.</summary>
internal static class DoctorCommand
{
    /// <summary>What <c>--help</c> shows below the options.</summary>
    public const string Examples =
        """
        It looks at the account that a live run of the project would go to, with the clients of such a run, and changes nothing there:
        credentials and region, configuration recorder, delivery channel, whether the resource types of Templates/ are recorded, the rules
        that the features take for granted, quotas, permissions, and what earlier runs left.

        Examples:
          potemkin doctor                                         what the project in this folder would trip over
          potemkin doctor --project specs --profile audit         the project in another folder, with another account
          potemkin doctor --region eu-west-1 --rule s3-kms        in another region, and whether this rule is there and evaluates
          potemkin doctor --json                                  for a program
          potemkin doctor --endpoint-url http://127.0.0.1:4566    at an embedded AWS of its own, or another emulator

        Exit codes: 0 a run trips over nothing that is known, but for warnings; 1 it was called wrongly; 4 something could not be looked
        at; 5 a run would fail.
        """;

    public static Command Create()
    {
        var project = new Option<DirectoryInfo>("--project") { Description = "The folder of the project; this one by default.", HelpName = "folder" };
        project.AcceptExistingOnly();
        var rules = new Option<string[]?>("--rule")
        {
            Description = "A rule that must exist, besides those that the features name. Repeatable.",
            HelpName = "name",
        };
        var profile = new Option<string?>("--profile") { Description = "The AWS profile; that of the settings by default.", HelpName = "name" };
        var region = new Option<string?>("--region") { Description = "The region; that of the settings by default.", HelpName = "name" };
        var endpoint = EndpointOption.Create("the target of the settings, or the account where that is embedded");
        var json = new Option<bool>("--json") { Description = "Writes one JSON object." };

        var command = new Command("doctor", "Says beforehand what a run would trip over.") { project, rules, profile, region, endpoint, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var doctor = new Doctor();
            var findings = await doctor.ExamineAsync(
                new DoctorOptions
                {
                    ProjectFolder = parsed.GetValue(project)?.FullName ?? Environment.CurrentDirectory,
                    Rules = parsed.GetValue(rules) ?? [],
                    Profile = parsed.GetValue(profile),
                    Region = parsed.GetValue(region),
                    Endpoint = parsed.GetValue(endpoint),
                },
                cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                DoctorJson.Write(output, findings);
            else
                DoctorText.Write(output, findings);
            return (int)ExitCodeOf(findings);
        });
        return command;
    }

    private static ExitCode ExitCodeOf(DoctorFindings findings) =>
        findings.Count(Outcome.Fault) > 0 ? ExitCode.RunWouldFail
        : findings.Count(Outcome.NotExamined) > 0 ? ExitCode.NotLookedAt
        : ExitCode.Success;
}
