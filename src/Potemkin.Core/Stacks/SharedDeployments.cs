using System.Collections.Concurrent;

namespace Potemkin.Core.Stacks;

/// <summary>The stacks of one account and region that the run needs once.</summary>
internal sealed class SharedDeployments
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Stack>>> _stacks = new();

    /// <param name="template">The template.</param>
    /// <param name="parameters">Its parameters: equal ones with an equal template, and the same code where that lies beside it, are the same stack.</param>
    /// <param name="create">Creates it; called once, for whoever asks first.</param>
    /// <param name="cancellationToken">Ends this wait, not that of others.</param>
    public Task<Stack> GetAsync(
        TemplateFile template, IReadOnlyDictionary<string, string> parameters, Func<Task<Stack>> create, CancellationToken cancellationToken)
    {
        var key = string.Join('\0', parameters
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .SelectMany(parameter => new[] { parameter.Key, parameter.Value })
            .Prepend(template.Body));
        // The others need it too: it does not end with the scenario that asks first.
        return _stacks.GetOrAdd(key, _ => new Lazy<Task<Stack>>(() => Task.Run(create))).Value.WaitAsync(cancellationToken);
    }
}
