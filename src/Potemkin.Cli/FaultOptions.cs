using System.CommandLine;
using System.Globalization;
using Potemkin.EmbeddedAws;

namespace Potemkin.Cli;

/// <summary>What is to go wrong in the embedded AWS, as options of <c>potemkin aws</c>.</summary>
internal sealed class FaultOptions
{
    private const double SecondsADay = 86400;

    private readonly Option<double?> _throttling = Probability("--throttling", "requests refused as too many: 'Rate exceeded'");
    private readonly Option<double?> _requestsPerSecond = RequestsPerSecond();
    private readonly Option<double?> _serverErrors = Probability("--server-errors", "requests answered by HTTP 500 or 503, nothing done");
    private readonly Option<double?> _lostAnswers = Probability("--lost-answers", "requests that are done and get no answer");
    private readonly Option<double?> _droppedConnections = Probability("--dropped-connections", "requests that are not done and get no answer");
    private readonly Option<double?> _lateEvaluations = Probability("--late-evaluations", "evaluations that take four times as long");
    private readonly Option<double?> _doubledEvaluations = Probability("--doubled-evaluations", "evaluations whose results come in twice");
    private readonly Option<double?> _reorderedEvaluations = Probability("--reordered-evaluations", "evaluations that the next one overtakes");
    private readonly Option<double?> _flippingEvaluations = Probability("--flipping-evaluations", "evaluations of changes that say the opposite first");
    private readonly Option<double?> _failedEvaluations = Probability("--failed-evaluations", "evaluations that fail by themselves, without results");
    private readonly Option<double?> _failedDeletions = Probability("--failed-deletions", "resources that fail to be deleted, once each");
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

    private static Option<double?> Probability(string name, string what) => Number(
        name, $"The probability, from 0 to 1, of {what}.", value => value is >= 0 and <= 1, $"{name} is a probability from 0 to 1.");

    private static Option<double?> RequestsPerSecond() => Number(
        "--requests-per-second",
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
        "How many seconds its clock is ahead of this machine's; -300 for five minutes behind.",
        value => value is >= -SecondsADay and <= SecondsADay,
        "--clock-skew is a number of seconds from -86400 to 86400, which is a day.");

    private static Option<double?> Number(string name, string description, Func<double, bool> isInRange, string error) => new(name)
    {
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
