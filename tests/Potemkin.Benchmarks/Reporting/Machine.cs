using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Potemkin.Benchmarks.Reporting;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <summary>The engine that the program was built beside: <c>Reqnroll</c>, or <c>SpecFlow</c> where a feed lacks it.</summary>
    public static string Engine => Metadata("Engine");

    /// <summary>The clients of AWS that it was built on: <c>Sdk</c>, or <c>Subset</c> where a feed lacks them.</summary>
    public static string Clients => Metadata("Clients");

    public static string Describe(DateTimeOffset now)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        var clients = Clients == "Sdk" ? "the AWS SDK for .NET" : "the subset of the AWS clients";
        return string.Join(", ",
        [
            $"{Environment.ProcessorCount} cores ({RuntimeInformation.OSArchitecture})",
            string.Create(CultureInfo.InvariantCulture, $"{memory:0} GB of memory"),
            RuntimeInformation.OSDescription,
            RuntimeInformation.FrameworkDescription,
            $"built on {Engine} and {clients}",
            now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ]);
    }

    private static string Metadata(string key) =>
        typeof(Machine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
