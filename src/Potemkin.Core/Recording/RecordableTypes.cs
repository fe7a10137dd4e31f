using Potemkin.Core.Rules;

namespace Potemkin.Core.Recording;

/// <summary>The resource types that AWS Config can record.</summary>
internal static class RecordableTypes
{
    private static readonly HashSet<string> All = [.. FactsFile.Lines("ConfigResourceTypes.txt")];

    public static bool Contains(string resourceType) => All.Contains(resourceType);
}
