using Potemkin.Core.Evidence;

namespace Potemkin.Core.Stacks;

/// <summary>Stacks that a run needs once, however many scenarios ask: one for equal template and parameters, deleted when the run ends.</summary>
public sealed class SharedStacks
{
    private readonly SharedDeployments _deployments;
    private readonly StackFactory _factory;
    private readonly ScenarioLog _log;

    internal SharedStacks(SharedDeployments deployments, StackFactory factory, ScenarioLog log)
    {
        _deployments = deployments;
        _factory = factory;
        _log = log;
    }

    /// <summary>The stack of the template with the parameters; whoever asks first has it created.</summary>
    /// <param name="template">The file's name within the folder of templates.</param>
    /// <param name="parameters">The values of the template's parameters; those with a default may be left out.</param>
    /// <param name="cancellationToken">Ends this wait, not that of others.</param>
    /// <exception cref="PotemkinException">It could not be created; everybody who asks is told.</exception>
    public async Task<Stack> GetAsync(
        string template, IReadOnlyDictionary<string, string>? parameters = null, CancellationToken cancellationToken = default)
    {
        var file = _factory.Load(template);
        parameters ??= new Dictionary<string, string>();
        var stack = await _deployments.GetAsync(
            file,
            parameters,
            () => _factory.CreateAsync(_factory.Prepare(file, $"shared {template}", isShared: true), parameters, CancellationToken.None),
            cancellationToken);
        _log.Uses(stack);
        return stack;
    }
}
