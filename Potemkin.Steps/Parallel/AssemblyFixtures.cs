using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>
/// What is there once for all tests of an assembly: the engine's run, and whatever else the engine's <c>[assembly: AssemblyFixture]</c>
/// names. The attribute is known by its name alone, for each engine has one of its own.
/// </summary>
internal sealed class AssemblyFixtures
{
    private const string Attribute = "AssemblyFixtureAttribute";

    private readonly Dictionary<Type, object> _fixtures = [];

    /// <summary>The fixtures by their types, and over them those of a collection.</summary>
    public Dictionary<Type, object> With(IEnumerable<KeyValuePair<Type, object>> collectionFixtures)
    {
        var all = new Dictionary<Type, object>(_fixtures);
        foreach (var (type, fixture) in collectionFixtures)
            all[type] = fixture;
        return all;
    }

    /// <summary>Creates the fixtures.</summary>
    public async Task CreateAsync(Assembly assembly)
    {
        foreach (var attribute in assembly.CustomAttributes.Where(attribute => attribute.AttributeType.Name == Attribute))
        {
            var type = (Type)attribute.ConstructorArguments[0].Value!;
            var fixture = Activator.CreateInstance(type)!;
            if (fixture is IAsyncLifetime lifetime)
                await lifetime.InitializeAsync();
            _fixtures[type] = fixture;
        }
    }

    /// <summary>Disposes of the fixtures; what fails keeps no other from it.</summary>
    public async Task DisposeAsync(ExceptionAggregator failures)
    {
        foreach (var fixture in _fixtures.Values)
        {
            await failures.RunAsync(async () =>
            {
                if (fixture is IAsyncLifetime lifetime)
                    await lifetime.DisposeAsync();
                else if (fixture is IAsyncDisposable disposable)
                    await disposable.DisposeAsync();
                else
                    (fixture as IDisposable)?.Dispose();
            });
        }
    }
}
