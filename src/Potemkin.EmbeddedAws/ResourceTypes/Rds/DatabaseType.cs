using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>A database, or a cluster of them, that listens at a port which its engine decides where none is given.</summary>
/// <param name="name">AWS's name of the type.</param>
internal abstract class DatabaseType(string name) : RegistryType(name)
{
    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values) =>
        values.Set("Endpoint.Port", properties.Text("Port") ?? PortOf(properties.Text("Engine") ?? ""));

    private static string PortOf(string engine) =>
        engine.Contains("postgres", StringComparison.Ordinal) ? "5432"
        : engine.StartsWith("oracle", StringComparison.Ordinal) ? "1521"
        : engine.StartsWith("sqlserver", StringComparison.Ordinal) ? "1433"
        : engine.StartsWith("db2", StringComparison.Ordinal) ? "50000"
        : "3306";
}
