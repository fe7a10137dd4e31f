namespace Amazon.Protocols;

/// <summary>What a collection of a model holds at first: nothing, unless the application asked for empty collections.</summary>
internal static class InitialValue
{
    public static List<T> List<T>() => AWSConfigs.InitializeCollections ? [] : null;

    public static Dictionary<string, string> Map() => AWSConfigs.InitializeCollections ? [] : null;
}
