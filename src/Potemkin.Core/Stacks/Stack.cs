namespace Potemkin.Core.Stacks;

/// <summary>A stack that is in place, until it is deleted or disposed of.</summary>
public sealed class Stack : IAsyncDisposable
{
    private readonly StackDriver _driver;

    internal Stack(StackDriver driver, TemplateFile template, string name)
    {
        _driver = driver;
        Template = template;
        Name = name;
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

    /// <summary>The resource of that logical id.</summary>
    /// <exception cref="PotemkinException">The stack has no such resource.</exception>
    public StackResource this[string logicalId] =>
        Resources.FirstOrDefault(resource => resource.LogicalId.Value == logicalId) ?? throw StackErrors.NoResource(this, logicalId);

    /// <summary>The output of that key.</summary>
    /// <exception cref="PotemkinException">The stack has no such output.</exception>
    public string Output(string key) => Outputs.TryGetValue(key, out var value) ? value : throw StackErrors.NoOutput(this, key);

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

    /// <summary>Deletes the stack, and waits until it is gone. Deleting it again does nothing.</summary>
    /// <exception cref="PotemkinException">It could not be deleted.</exception>
    public Task DeleteAsync(CancellationToken cancellationToken = default) =>
        IsDeleted ? Task.CompletedTask : _driver.DeleteAsync(this, cancellationToken);

    /// <summary>Deletes stacks, the last one first, each of them whatever becomes of the others.</summary>
    /// <exception cref="PotemkinException">Some could not be deleted; each of them is told.</exception>
    public static async Task DeleteAllAsync(IEnumerable<Stack> stacks)
    {
        var failures = new List<Exception>();
        foreach (var stack in stacks.Reverse())
        {
            try
            {
                await stack.DeleteAsync();
            }
            catch (Exception left)
            {
                failures.Add(left);
            }
        }

        if (failures.Count > 0)
            throw StackErrors.Left(failures);
    }

    /// <summary>Deletes the stack.</summary>
    public async ValueTask DisposeAsync() => await DeleteAsync();

    /// <summary>For messages: its name.</summary>
    public override string ToString() => Name;
}
