using System.CommandLine;
using System.Globalization;
using Potemkin.EmbeddedAws;

namespace Potemkin.Cli;

/// <summary>What is to go wrong in the embedded AWS, as options of <c>potemkin aws</c>.</summary>
internal sealed class FaultOptions
{
    private const double SecondsADay = 24 * 60 * 60;

    private readonly Option<double> _throttling = Probability("--throttling", "requests refused as too many: 'Rate exceeded'");
    private readonly Option<double?> _requestsPerSecond = RequestsPerSecond();
    private readonly Option<double> _serverErrors = Probability("--server-errors", "requests answered by HTTP 500 or 503, nothing done");
    private readonly Option<double> _lostAnswers = Probability("--lost-answers", "requests that are done and get no answer");
    private readonly Option<double> _droppedConnections = Probability("--dropped-connections", "requests that are not done and get no answer");
    private readonly Option<double> _lateEvaluations = Probability("--late-evaluations", "evaluations that take four times as long");
    private readonly Option<double> _doubledEvaluations = Probability("--doubled-evaluations", "evaluations whose results come in twice");
    private readonly Option<double> _reorderedEvaluations = Probability("--reordered-evaluations", "evaluations that the next one overtakes");
    private readonly Option<double> _flippingEvaluations = Probability("--flipping-evaluations", "evaluations of changes that say the opposite first");
    private readonly Option<double> _failedDeletions = Probability("--failed-deletions", "resources that fail to be deleted, once each");
    private readonly Option<double> _clockSkew = ClockSkew();

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])
            [
                _throttling, _requestsPerSecond, _serverErrors, _lostAnswers, _droppedConnections,
                _lateEvaluations, _doubledEvaluations, _reorderedEvaluations, _flippingEvaluations, _failedDeletions, _clockSkew,
            ])
            command.Options.Add(option);
    }

    public Faults Of(ParseResult parsed) => new()
    {
        Throttling = parsed.GetValue(_throttling),
        RequestsPerSecond = parsed.GetValue(_requestsPerSecond),
        ServerErrors = parsed.GetValue(_serverErrors),
        LostAnswers = parsed.GetValue(_lostAnswers),
        DroppedConnections = parsed.GetValue(_droppedConnections),
        LateEvaluations = parsed.GetValue(_lateEvaluations),
        DoubledEvaluations = parsed.GetValue(_doubledEvaluations),
        ReorderedEvaluations = parsed.GetValue(_reorderedEvaluations),
        FlippingEvaluations = parsed.GetValue(_flippingEvaluations),
        FailedDeletions = parsed.GetValue(_failedDeletions),
        ClockSkew = TimeSpan.FromSeconds(parsed.GetValue(_clockSkew)),
    };

    private static Option<double> Probability(string name, string what)
    {
        var option = new Option<double>(name) { Description = $"The probability, from 0 to 1, of {what}." };
        option.Validators.Add(result =>
        {
            if (!(result.GetValueOrDefault<double>() is >= 0 and <= 1))
                result.AddError($"{name} is a probability from 0 to 1.");
        });
        return option;
    }

    private static Option<double?> RequestsPerSecond()
    {
        var option = new Option<double?>("--requests-per-second")
        {
            Description = "How many requests a second a service takes of an account in a region; more are refused as by --throttling.",
        };
        option.Validators.Add(result =>
        {
            if (!(result.GetValueOrDefault<double?>() is > 0 and < double.PositiveInfinity))
                result.AddError("--requests-per-second is a positive number.");
        });
        return option;
    }

    private static Option<double> ClockSkew()
    {
        var option = new Option<double>("--clock-skew") { Description = "How many seconds its clock is ahead of this machine's; -300 for five minutes behind." };
        option.Validators.Add(result =>
        {
            if (!(result.GetValueOrDefault<double>() is >= -SecondsADay and <= SecondsADay))
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--clock-skew is a number of seconds from -{SecondsADay} to {SecondsADay}, which is a day."));
        });
        return option;
    }
}
