using System.Collections.Concurrent;

namespace Potemkin.Core.Stacks;

/// <summary>Puts stacks in place.</summary>
public sealed class StackFactory
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly StackDriver _driver;
    private readonly TimeProvider _time;
    private readonly string _runId;
    private readonly ConcurrentDictionary<int, Stack> _standing = new();
    private int _count;

    internal StackFactory(StackDriver driver, TimeProvider time, string runId)
    {
        _driver = driver;
        _time = time;
        _runId = runId;
    }

    /// <summary>Creates a stack under a name of its own, and waits until it is in place.</summary>
    /// <param name="template">The file's name within the folder of templates.</param>
    /// <param name="parameters">The values of the template's parameters; those with a default may be left out.</param>
    /// <param name="owner">What the stack is for; it shows in the stack's tags.</param>
    /// <param name="cancellationToken">Ends the wait; what was created until then is deleted.</param>
    /// <exception cref="PotemkinException">
    /// The template is missing or unreadable, the parameters do not fit it, CloudFormation refuses it, or a resource fails.
    /// </exception>
    public Task<Stack> CreateAsync(
        string template,
        IReadOnlyDictionary<string, string>? parameters = null,
        string owner = "",
        CancellationToken cancellationToken = default) =>
        CreateAsync(Load(template), parameters, owner, cancellationToken);

    internal TemplateFile Load(string template) => _driver.Load(template);

    internal async Task<Stack> CreateAsync(
        TemplateFile template, IReadOnlyDictionary<string, string>? parameters, string owner, CancellationToken cancellationToken)
    {
        parameters ??= new Dictionary<string, string>();
        template.RequireParameters(parameters);
        var number = Interlocked.Increment(ref _count);
        var stack = new Stack(_driver, template, StackName.For(template.Name, _runId, number));
        _standing[number] = stack;
        await _driver.CreateAsync(stack, parameters, StackTags.For(_runId, owner, _time.GetUtcNow() + Lifetime), cancellationToken);
        return stack;
    }

    /// <summary>Deletes whatever still stands, the newest first: what the whole run shares, and what its owners could not delete.</summary>
    /// <exception cref="PotemkinException">Some could not be deleted; each of them is told.</exception>
    internal Task DeleteStandingAsync() => Stack.DeleteAllAsync(_standing.OrderBy(stack => stack.Key).Select(stack => stack.Value));
}
