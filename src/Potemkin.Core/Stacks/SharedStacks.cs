using System.Collections.Concurrent;

namespace Potemkin.Core.Stacks;

/// <summary>Stacks that a run needs once, however many scenarios ask: one for equal template and parameters, deleted when the run ends.</summary>
public sealed class SharedStacks
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Stack>>> _stacks = new();
    private readonly StackFactory _factory;

    internal SharedStacks(StackFactory factory) => _factory = factory;

    /// <summary>The stack of the template with the parameters; whoever asks first has it created.</summary>
    /// <param name="template">The file's name within the folder of templates.</param>
    /// <param name="parameters">The values of the template's parameters; those with a default may be left out.</param>
    /// <param name="cancellationToken">Ends this wait, not that of others.</param>
    /// <exception cref="PotemkinException">It could not be created; everybody who asks is told.</exception>
    public Task<Stack> GetAsync(
        string template, IReadOnlyDictionary<string, string>? parameters = null, CancellationToken cancellationToken = default) =>
        GetAsync(_factory.Load(template), parameters ?? new Dictionary<string, string>(), $"shared {template}", cancellationToken);

    internal Task<Stack> GetAsync(
        TemplateFile template, IReadOnlyDictionary<string, string> parameters, string owner, CancellationToken cancellationToken)
    {
        var key = string.Join('\0', parameters
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .SelectMany(parameter => new[] { parameter.Key, parameter.Value })
            .Prepend(template.Body));
        var creation = _stacks.GetOrAdd(key, _ => new Lazy<Task<Stack>>(
            () => _factory.CreateAsync(template, parameters, owner, CancellationToken.None)));
        return creation.Value.WaitAsync(cancellationToken);
    }
}
