namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>
/// What a query selects or orders by: a property, or what an aggregate function makes of one.
/// </summary>
/// <param name="Property">The property; null for all items, in <c>COUNT(*)</c>.</param>
/// <param name="Function">The aggregate function in capitals; null for the property itself.</param>
internal sealed record SelectedField(PropertyPath? Property, string? Function = null)
{
    /// <summary>As the answer names it.</summary>
    public string Name => Function is null ? Property!.Text : $"{Function}({Property?.Text ?? "*"})";

    public bool IsAggregate => Function is not null;
}
