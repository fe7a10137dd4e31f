#nullable enable
using System.Collections.Concurrent;
using System.Reflection;

namespace Amazon.Protocols;

/// <summary>The members of a model class, as they travel. Found by reflection once per class.</summary>
internal sealed class ModelShape
{
    private static readonly ConcurrentDictionary<Type, ModelShape> Shapes = new();

    private readonly Dictionary<string, ModelMember> byWireName;

    private ModelShape(Type type)
    {
        var camelCase = type.IsDefined(typeof(CamelCaseOnTheWireAttribute));
        Members = [.. type.GetProperties()
            .Where(property => property.DeclaringType != typeof(AmazonWebServiceResponse))
            .Select(property => new ModelMember(property, camelCase))];
        byWireName = Members.ToDictionary(member => member.WireName);
    }

    public IReadOnlyList<ModelMember> Members { get; }

    public static ModelShape Of(Type type) => Shapes.GetOrAdd(type, static type => new ModelShape(type));

    public ModelMember? Find(string wireName) => byWireName.GetValueOrDefault(wireName);
}
