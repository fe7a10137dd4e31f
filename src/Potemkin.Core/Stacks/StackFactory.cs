using System.Collections.Concurrent;
using Potemkin.Core.Evidence;
using Potemkin.Core.Journals;
using Potemkin.Core.Rules;
using Potemkin.Core.Settings;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Stacks;

/// <summary>Puts stacks in place.</summary>
public sealed class StackFactory
{
    private readonly ConcurrentStack<Stack> _own = new();
    private readonly StackDriver _driver;
    private readonly StackLedger _ledger;
    private readonly AccountRegion _place;
    private readonly TimeProvider _time;
    private readonly PotemkinSettings _settings;
    private readonly string _runId;
    private readonly ScenarioLog _log;
    private volatile bool _isClosed;

    internal StackFactory(
        StackDriver driver,
        StackLedger ledger,
        AccountRegion place,
        TimeProvider time,
        PotemkinSettings settings,
        string runId,
        ScenarioLog log)
    {
        _log = log;
        _place = place;
        _driver = driver;
        _ledger = ledger;
        _time = time;
        _settings = settings;
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
        CreateAsync(Prepare(Load(template), owner), parameters ?? new Dictionary<string, string>(), cancellationToken);

    /// <summary>
    /// Creates a stack under a name of its own, and waits until all of its resources are configured, where it has no outputs: so
    /// CloudFormation itself goes on to what depends on them. <see cref="Stack.CompletedAsync"/> waits for the rest.
    /// </summary>
    /// <inheritdoc cref="CreateAsync(string, IReadOnlyDictionary{string, string}?, string, CancellationToken)"/>
    public Task<Stack> ConfigureAsync(
        string template,
        IReadOnlyDictionary<string, string>? parameters = null,
        string owner = "",
        CancellationToken cancellationToken = default) =>
        CreateAsync(Prepare(Load(template), owner), parameters ?? new Dictionary<string, string>(), cancellationToken, isEnoughToBeConfigured: true);

    /// <summary>Creates no further stacks for the scenario.</summary>
    internal void Close() => _isClosed = true;

    internal TemplateFile Load(string template) => _driver.Load(template);

    /// <summary>Keeps all stacks that it put in place for one scenario.</summary>
    internal void KeepAll()
    {
        foreach (var stack in _own)
            stack.Keep();
    }

    /// <summary>
    /// Deletes all of these that are not kept. One that another one uses goes after it: a deletion that failed is tried again when
    /// others are done. What cannot be deleted stays for the run's end.
    /// </summary>
    internal Task DeleteAllAsync() => _own.Where(stack => !stack.IsKept).Select(stack => stack.DeleteAsync()).ToList().AllEndedAsync();

    /// <summary>A stack that has its name and is not yet created.</summary>
    internal Stack Prepare(TemplateFile template, string owner, bool isShared = false) =>
        new(_driver, template, StackName.For(template.Name, _runId, _ledger.NextNumber()), owner) { IsShared = isShared };

    /// <summary>Creates the stack of a rule, under a name of the run's, and scoped to the run where it allows that.</summary>
    internal Task<Stack> CreateRuleAsync(string alias, TemplateFile template, IReadOnlyDictionary<string, string> parameters)
    {
        var name = RuleName.For(alias, _runId, _ledger.NextNumber());
        var rule = RuleTemplate.For(template, name, StackTags.Run, _runId, _settings.RuleScope);
        return CreateAsync(Prepare(rule.Template, StackTags.OwnerOfRule(alias), isShared: true), parameters, CancellationToken.None);
    }

    /// <summary>Creates a stack that was prepared. A failed one is deleted at once, unless failed ones are kept.</summary>
    internal async Task<Stack> CreateAsync(
        Stack stack, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken, bool isEnoughToBeConfigured = false)
    {
        stack.Template.RequireParameters(parameters);
        stack.Secrets.Add(stack.Template.Outline, parameters);
        using var turn = await _place.StackTurns.TakeAsync(cancellationToken);
        if (_isClosed && !stack.IsShared)
            throw StackErrors.TooLate(stack);
        _ledger.Creating(stack, new JournaledStack(
            stack.Name, _place.Identity.AccountId, _place.Clients.Region, _settings.Profile, stack.Template.Name, stack.Owner));
        if (!stack.IsShared)
            Own(stack);
        try
        {
            var tags = StackTags.For(_runId, stack.Owner, _time.GetUtcNow() + _settings.StackLifetime);
            await _driver.CreateAsync(stack, parameters, tags, cancellationToken);
            if (!isEnoughToBeConfigured)
                await stack.CompletedAsync(cancellationToken);
            return stack;
        }
        catch
        {
            if (stack.IsDeleted)
                _ledger.Deleted(stack);
            else if (_settings.Retention == Retention.Delete)
                stack.DeleteBehind();
            throw;
        }
    }

    private void Own(Stack stack)
    {
        _own.Push(stack);
        _log.Uses(stack);
        if (_settings.Retention == Retention.Keep)
            stack.Keep();
    }
}
