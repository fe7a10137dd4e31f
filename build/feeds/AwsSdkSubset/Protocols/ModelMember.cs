#nullable enable
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Amazon.Protocols;

internal sealed class ModelMember(PropertyInfo property, bool camelCase)
{
    public string WireName { get; } =
        camelCase ? char.ToLowerInvariant(property.Name[0]) + property.Name[1..] : property.Name;

    public Type Type => property.PropertyType;

    public object? Get(object model) => property.GetValue(model);

    public void Set(object model, object? value) => property.SetValue(model, value);

    /// <summary>An empty collection is sent as such, except when collections are never null and it therefore says nothing.</summary>
    public bool TryGetSet(object model, [NotNullWhen(true)] out object? value)
    {
        value = Get(model);
        return value is not null && !(AWSConfigs.InitializeCollections && value is ICollection { Count: 0 });
    }
}
