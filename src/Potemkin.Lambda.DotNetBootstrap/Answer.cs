namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>What a handler returns: a value, nothing, or a task of either.</summary>
internal sealed class Answer
{
    private readonly Type _returned;

    public Answer(Type returned)
    {
        _returned = returned;
        var isGeneric = returned.IsGenericType && returned.GetGenericTypeDefinition() is var definition && (definition == typeof(Task<>) || definition == typeof(ValueTask<>));
        Type = isGeneric ? returned.GetGenericArguments()[0] : returned == typeof(Task) || returned == typeof(ValueTask) ? typeof(void) : returned;
    }

    /// <summary>The type of the value, without its task.</summary>
    public Type Type { get; }

    /// <summary>The value, when it is there.</summary>
    public async Task<object?> AwaitAsync(object? returned)
    {
        if (returned is null || Type == _returned)
            return returned;
        var task = returned switch
        {
            Task already => already,
            ValueTask value => value.AsTask(),
            _ => (Task)_returned.GetMethod("AsTask")!.Invoke(returned, null)!,
        };
        await task;
        return Type == typeof(void) ? null : task.GetType().GetProperty("Result")!.GetValue(task);
    }
}
