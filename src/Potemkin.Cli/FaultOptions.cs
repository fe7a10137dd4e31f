using System.CommandLine;
using System.Globalization;
using Potemkin.Cli.Frame;
using Potemkin.EmbeddedAws;

namespace Potemkin.Cli;

/// <summary>What is to go wrong in the embedded AWS, as options of <c>potemkin aws</c>.</summary>
internal sealed class FaultOptions
{
    private const double SecondsADay = 86400;

    private readonly Option<double?> _throttling = Probability("--throttling", "Requests are refused as too many: 'Rate exceeded'.");
    private readonly Option<double?> _requestsPerSecond = RequestsPerSecond();
    private readonly Option<double?> _serverErrors = Probability("--server-errors", "Requests are answered by HTTP 500 or 503, nothing done.");
    private readonly Option<double?> _lostAnswers = Probability("--lost-answers", "Requests are done and get no answer.");
    private readonly Option<double?> _droppedConnections = Probability("--dropped-connections", "Requests are not done and get no answer.");
    private readonly Option<double?> _lateEvaluations = Probability("--late-evaluations", "Evaluations take four times as long.");
    private readonly Option<double?> _doubledEvaluations = Probability("--doubled-evaluations", "The results of evaluations come in twice.");
    private readonly Option<double?> _reorderedEvaluations = Probability("--reordered-evaluations", "Evaluations are overtaken by the next one.");
    private readonly Option<double?> _flippingEvaluations = Probability("--flipping-evaluations", "Evaluations of changes say the opposite first.");
    private readonly Option<double?> _failedEvaluations = Probability("--failed-evaluations", "Evaluations fail by themselves, without results.");
    private readonly Option<double?> _failedDeletions = Probability("--failed-deletions", "Resources fail to be deleted, once each.");
    private readonly Option<string[]?> _deniedActions = DeniedActions();
    private readonly Option<double?> _clockSkew = ClockSkew();

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])
            [
                _throttling, _requestsPerSecond, _serverErrors, _lostAnswers, _droppedConnections,
                _lateEvaluations, _doubledEvaluations, _reorderedEvaluations, _flippingEvaluations, _failedEvaluations,
                _failedDeletions, _deniedActions, _clockSkew,
            ])
            command.Options.Add(option);
        _throttling.Heads("What goes wrong, where <p> is the probability from 0 to 1 that it does:");
    }

    public Faults Of(ParseResult parsed) => new()
    {
        Throttling = parsed.GetValue(_throttling) ?? 0,
        RequestsPerSecond = parsed.GetValue(_requestsPerSecond),
        ServerErrors = parsed.GetValue(_serverErrors) ?? 0,
        LostAnswers = parsed.GetValue(_lostAnswers) ?? 0,
        DroppedConnections = parsed.GetValue(_droppedConnections) ?? 0,
        LateEvaluations = parsed.GetValue(_lateEvaluations) ?? 0,
        DoubledEvaluations = parsed.GetValue(_doubledEvaluations) ?? 0,
        ReorderedEvaluations = parsed.GetValue(_reorderedEvaluations) ?? 0,
        FlippingEvaluations = parsed.GetValue(_flippingEvaluations) ?? 0,
        FailedEvaluations = parsed.GetValue(_failedEvaluations) ?? 0,
        FailedDeletions = parsed.GetValue(_failedDeletions) ?? 0,
        DeniedActions = parsed.GetValue(_deniedActions) ?? [],
        ClockSkew = TimeSpan.FromSeconds(parsed.GetValue(_clockSkew) ?? 0),
    };

    private static Option<double?> Probability(string name, string description) => Number(
        name, "p", description, value => value is >= 0 and <= 1, $"{name} is a probability from 0 to 1.");

    private static Option<double?> RequestsPerSecond() => Number(
        "--requests-per-second",
        "n",
        "How many requests a second a service takes of an account in a region; more are refused as by --throttling.",
        value => value is > 0 and < double.PositiveInfinity,
        "--requests-per-second is a positive number.");

    private static Option<string[]?> DeniedActions()
    {
        var deny = new Option<string[]?>("--deny")
        {
            Description = "An action that nobody may do, such as cloudformation:CreateStack, or config:Put* with IAM's wildcards. Repeatable.",
            HelpName = "action",
        };
        deny.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value != "*" && !token.Value.Contains(':')))
                result.AddError("--deny is an action such as cloudformation:CreateStack.");
        });
        return deny;
    }

    private static Option<double?> ClockSkew() => Number(
        "--clock-skew",
        "seconds",
        "How many seconds its clock is ahead of this machine's; -300 for five minutes behind.",
        value => value is >= -SecondsADay and <= SecondsADay,
        "--clock-skew is a number of seconds from -86400 to 86400, which is a day.");

    private static Option<double?> Number(string name, string helpName, string description, Func<double, bool> isInRange, string error) => new(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && isInRange(value))
                return value;
            result.AddError(error);
            return null;
        },
    };
}
