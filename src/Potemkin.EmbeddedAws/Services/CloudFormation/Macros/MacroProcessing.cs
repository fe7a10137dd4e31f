using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Macros;

/// <summary>Operations on templates that may ask macros.</summary>
internal static class MacroProcessing
{
    /// <summary>Adds an operation that is tried again whenever a macro that it needs has answered; it changes nothing before it has all answers.</summary>
    public static OperationTable AddWithMacros<TRequest, TResponse>(
        this OperationTable operations, string name, Func<TRequest, RequestContext, TResponse> handler)
        where TRequest : class
        where TResponse : class =>
        operations.AddAsync<TRequest, TResponse>(name, (request, context, _) => RunAsync(context, () => handler(request, context)));

    private static async Task<T> RunAsync<T>(RequestContext context, Func<T> handle)
    {
        var scheduler = context.World.Scheduler;
        var asked = new List<string>();
        try
        {
            while (true)
            {
                try
                {
                    return scheduler.Run(handle);
                }
                catch (MacroAnswerMissing missing)
                {
                    var invocation = scheduler.Run(() => new MacroInvocation(context.Region, missing.Call, missing.Macro));
                    var answer = await invocation.AskAsync();
                    scheduler.Run(() => MacroAnswers.Of(context.Region).Put(missing.Question, answer));
                    asked.Add(missing.Question);
                }
            }
        }
        finally
        {
            scheduler.Run(() => MacroAnswers.Of(context.Region).Forget(asked));
        }
    }
}
