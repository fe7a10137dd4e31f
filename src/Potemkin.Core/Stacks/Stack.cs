namespace Potemkin.Core.Stacks;

/// <summary>A stack that is in place, until it is deleted or disposed of.</summary>
public sealed class Stack : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly StackDriver _driver;
    private Task? _deleting;

    internal Stack(StackDriver driver, TemplateFile template, string name, string owner)
    {
        _driver = driver;
        Template = template;
        Name = name;
        Owner = owner;
    }

    /// <summary>Its template.</summary>
    public TemplateFile Template { get; internal set; }

    /// <summary>Its name in CloudFormation.</summary>
    public string Name { get; }

    /// <summary>Its stack id, under which CloudFormation knows it even after its deletion; empty until it has one.</summary>
    public string Id { get; internal set; } = "";

    /// <summary>Its outputs.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; internal set; } = new Dictionary<string, string>();

    /// <summary>Its resources, as they were when it was last created or updated.</summary>
    public IReadOnlyList<StackResource> Resources { get; internal set; } = [];

    /// <summary>Whether it is gone.</summary>
    public bool IsDeleted { get; internal set; }

    /// <summary>Whether it stays when the run ends.</summary>
    public bool IsKept { get; private set; }

    /// <summary>What it is for: the scenario, or what else of the run needs it.</summary>
    internal string Owner { get; }

    /// <summary>Ends when CloudFormation calls it complete.</summary>
    internal Task Completion { get; set; } = Task.CompletedTask;

    /// <summary>Whether several scenarios may need it, so that it goes last.</summary>
    internal bool IsShared { get; init; }

    /// <summary>What CloudFormation knows it by.</summary>
    internal string Identifier => Id.Length > 0 ? Id : Name;

    /// <summary>What no message about it shows.</summary>
    internal Secrets Secrets { get; } = new();

    /// <summary>What was done to it.</summary>
    internal StackHistory History { get; } = new();

    /// <summary>The resource of that logical id.</summary>
    /// <exception cref="PotemkinException">The stack has no such resource.</exception>
    public StackResource this[string logicalId] =>
        Resources.FirstOrDefault(resource => resource.LogicalId.Value == logicalId) ?? throw StackErrors.NoResource(this, logicalId);

    /// <summary>The output of that key.</summary>
    /// <exception cref="PotemkinException">The stack has no such output.</exception>
    public string Output(string key) => Outputs.TryGetValue(key, out var value) ? value : throw StackErrors.NoOutput(this, key);

    /// <summary>Waits until CloudFormation calls the stack complete, where it was not waited for that long.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StackCreationException">The creation failed.</exception>
    /// <exception cref="PotemkinException">The stack took too long.</exception>
    public Task CompletedAsync(CancellationToken cancellationToken = default) => Completion.WaitAsync(cancellationToken);

    /// <summary>Updates the stack with other values for its parameters, and waits until that is done.</summary>
    /// <param name="parameters">The values that change; the others stay as they are.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="PotemkinException">A parameter is unknown, or the update failed.</exception>
    public Task UpdateAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken = default) =>
        _driver.UpdateAsync(this, Template, parameters, cancellationToken);

    /// <summary>Updates the stack to another template, and waits until that is done.</summary>
    /// <param name="template">The file's name within the folder of templates.</param>
    /// <param name="parameters">Values for its parameters; those that the present template has too stay as they are, unless they are named.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="PotemkinException">The template or a parameter is unknown, or the update failed.</exception>
    public Task UpdateAsync(string template, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken = default) =>
        _driver.UpdateAsync(this, _driver.Load(template), parameters, cancellationToken);

    /// <summary>Deletes the stack, and waits until it is gone. Deleting it again does nothing, unless that failed.</summary>
    /// <param name="cancellationToken">Ends the wait; the deletion goes on.</param>
    /// <exception cref="PotemkinException">It could not be deleted.</exception>
    public Task DeleteAsync(CancellationToken cancellationToken = default) => Deletion().WaitAsync(cancellationToken);

    /// <summary>Begins to delete the stack, and does not wait: the end of the run does, and tells what could not be deleted.</summary>
    public void DeleteBehind()
    {
        if (!IsKept)
            _ = Deletion();
    }

    /// <summary>Keeps the stack when the run ends, to be looked at; it expires as its tag says.</summary>
    public void Keep() => IsKept = true;

    /// <summary>Begins to delete the stack, unless it is kept; the end of the run waits for that.</summary>
    public ValueTask DisposeAsync()
    {
        DeleteBehind();
        return ValueTask.CompletedTask;
    }

    /// <summary>For messages: its name.</summary>
    public override string ToString() => Name;

    private Task Deletion()
    {
        lock (_gate)
        {
            if (IsDeleted)
                return Task.CompletedTask;
            // One that failed may be tried again: what held the stack may have let go. It outlives the scenario that asks for it.
            return _deleting is null or { IsFaulted: true } ? _deleting = Task.Run(() => _driver.DeleteAsync(this)) : _deleting;
        }
    }
}
