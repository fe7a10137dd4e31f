using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Rules.Sources;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;

/// <summary>
/// Has functions judge for custom Lambda rules: one invocation for each resource, and one for the schedule. What they find they report
/// by PutEvaluations.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html">Custom Lambda rules</a>.
/// </summary>
internal sealed class FunctionEvaluation(World world, ResultTokens tokens)
{
    // AWS publishes no codes of these.
    private const string NotInvoked = "AccessDenied";

    /// <summary>Invokes the function with all that the evaluation is about.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="isFlipped">Whether what is reported is turned into its opposite.</param>
    /// <param name="whenEnded">What to do when the last invocation has ended.</param>
    public void Begin(EvaluationUnderWay evaluation, bool isFlipped, Action whenEnded)
    {
        var (region, rule) = (evaluation.Invocation.Region, evaluation.Invocation.Rule);
        var status = region.Of<ConfigRuleStatuses>().Of(rule);
        var function = FunctionInvocation.FunctionOf(region, rule.SourceIdentifier);
        if (function is null || !FunctionInvocation.IsAllowed(region, function, rule.Arn))
        {
            status.FailToInvoke(world.Now, NotInvoked, ConfigRuleErrors.FunctionCannotBeInvoked(rule.SourceIdentifier).Message);
            whenEnded();
            return;
        }

        var notifications = Notifications(evaluation).ToList();
        var course = new Course(notifications.Count, failure =>
        {
            if (!evaluation.Invocation.IsObsolete)
                Note(status, failure);
            whenEnded();
        });
        foreach (var notification in notifications)
            Invoke(evaluation, function, notification, isFlipped, course);
        course.Begin();
    }

    private static IEnumerable<Notification> Notifications(EvaluationUnderWay evaluation)
    {
        var invocation = evaluation.Invocation;
        if (invocation.Rule.IsTriggeredByChanges && !invocation.IsOfClock)
        {
            foreach (var notification in invocation.Items.Select(item => Notification.OfItem(invocation.Region, item)))
            {
                if (invocation.Rule.Hears(notification.MessageType))
                    yield return notification;
            }
        }

        if (invocation.Rule.IsPeriodic && evaluation.Ordering == OrderingTimestamp.Invocation)
            yield return Notification.OfSchedule(invocation.Region);
    }

    private void Invoke(EvaluationUnderWay evaluation, Function function, Notification notification, bool isFlipped, Course course)
    {
        var region = evaluation.Invocation.Region;
        var token = tokens.Issue(new ResultTokens.Reporting(evaluation, isFlipped));
        var payload = RuleEvent.Write(region, evaluation.Invocation.Rule, notification, token);
        world.Scheduler.Await(
            () => world.Functions.InvokeAsync(region, function, payload),
            answer => course.End(answer.FunctionError is null
                ? null
                : (answer.ErrorType ?? answer.FunctionError, Failure(function, notification, answer))));
    }

    private static string Failure(Function function, Notification notification, FunctionAnswer answer) =>
        $"The AWS Lambda function {function.Arn} failed on {notification.Subject}: {answer.ErrorType}: {answer.ErrorMessage}";

    private void Note(ConfigRuleStatus status, (string Code, string Message)? failure)
    {
        if (failure is var (code, message))
            status.Fail(world.Now, code, message);
        else
            status.Succeed(world.Now);
    }

    /// <summary>Counts invocations until all have ended.</summary>
    private sealed class Course(int invocations, Action<(string Code, string Message)?> whenEnded)
    {
        private int _left = invocations;
        private (string Code, string Message)? _failure;

        /// <summary>Ends at once where nothing is to be invoked.</summary>
        public void Begin()
        {
            if (_left == 0)
                whenEnded(null);
        }

        public void End((string Code, string Message)? failure)
        {
            _failure ??= failure;
            if (--_left == 0)
                whenEnded(_failure);
        }
    }
}
