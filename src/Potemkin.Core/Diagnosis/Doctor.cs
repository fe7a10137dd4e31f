using Amazon.Runtime;
using Potemkin.Core.Diagnosis.Examinations;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Diagnosis;

/// <summary>Says beforehand what a run would trip over. It changes nothing.</summary>
/// <param name="connect">Makes the clients for a target, a profile and a region; those of <see cref="AwsClientFactory"/> by default.</param>
/// <param name="time">The clock; the system's by default.</param>
public sealed class Doctor(Func<PotemkinSettings, AwsClients>? connect = null, TimeProvider? time = null) : IDisposable
{
    private const string SettingsSubject = "settings";
    private const string AccessSubject = "credentials and region";

    private static readonly IReadOnlyList<IExamination> Examinations =
    [
        new RecorderExamination(), new DeliveryChannelExamination(), new ResourceTypesExamination(), new RulesExamination(),
        new QuotasExamination(), new PermissionsExamination(), new OrphansExamination(),
    ];

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly AccountRegions _places = new(connect ?? (settings => AwsClientFactory.Create(settings)), time ?? TimeProvider.System);

    /// <summary>
    /// Examines what a run of the project needs. What cannot be looked at is told as that, and not as fine; it keeps from nothing else.
    /// </summary>
    /// <param name="options">The project, and where it is to run.</param>
    /// <param name="cancellationToken">Ends the examination.</param>
    public async Task<DoctorFindings> ExamineAsync(DoctorOptions options, CancellationToken cancellationToken = default)
    {
        Project project;
        try
        {
            project = Project.Read(options);
        }
        catch (PotemkinException wrong)
        {
            var settings = Finding.Of(SettingsSubject, Outcome.Fault, wrong);
            return new DoctorFindings(null, null, null, [settings, NotExamined(AccessSubject, "the settings cannot be read"), .. None("the settings cannot be read")]);
        }

        var (access, place) = await ReachAsync(project, cancellationToken);
        if (place is null)
            return new DoctorFindings(project.Settings.Target, null, null, [Readable(project), access, .. None("the account was not reached")]);

        var run = new ComingRun(project, place, _places, _time);
        var found = await Task.WhenAll(Examinations.Select(examination => ExamineAsync(examination, run, cancellationToken)));
        return new DoctorFindings(
            project.Settings.Target, place.Identity.AccountId, place.Clients.Region, [Readable(project), access, .. found.SelectMany(findings => findings)]);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _places.Dispose();

    private static Finding Readable(Project project) => Finding.Fine(
        SettingsSubject,
        project.Configured.Kind == TargetKind.Embedded && project.Settings.Target.Kind == TargetKind.Live
            ? "The settings can be read. Their target is 'embedded', which needs no account: it was looked where a run with the target 'live' would go."
            : $"The settings can be read, and it was looked at the target '{project.Settings.Target}'.");

    private async Task<(Finding Access, AccountRegion? Place)> ReachAsync(Project project, CancellationToken cancellationToken)
    {
        try
        {
            var place = await _places.ReachAsync(project.Settings, cancellationToken);
            return (Finding.Fine(AccessSubject, $"The credentials are those of '{place.Identity.Arn}', in {place}."), place);
        }
        catch (TargetUnreachableException silent)
        {
            return (Finding.Of(AccessSubject, Outcome.NotExamined, silent), null);
        }
        catch (PotemkinException refused)
        {
            return (Finding.Of(AccessSubject, Outcome.Fault, refused), null);
        }
    }

    private static async Task<IReadOnlyList<Finding>> ExamineAsync(IExamination examination, ComingRun run, CancellationToken cancellationToken)
    {
        try
        {
            return await examination.ExamineAsync(run, cancellationToken);
        }
        catch (AmazonServiceException refused)
        {
            return [Refusal.Finding(examination.Subject, refused)];
        }
        catch (PotemkinException failed)
        {
            return [Finding.Of(examination.Subject, Outcome.NotExamined, failed)];
        }
    }

    private static IEnumerable<Finding> None(string why) => Examinations.Select(examination => NotExamined(examination.Subject, why));

    private static Finding NotExamined(string subject, string why) => new(subject, Outcome.NotExamined, $"Nobody looked, because {why}.", []);
}
