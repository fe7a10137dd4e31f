namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>Templates of topics and parameters, which most recordings are of. What is given is YAML.</summary>
internal static class Snippets
{
    /// <summary>A template of these resources, with other sections before them.</summary>
    public static string Template(string[] resources, string sections = "") => $"{sections}\nResources:\n{string.Concat(resources)}";

    public static string Template(params string[] resources) => Template(resources, "");

    /// <summary>A topic that is called by the two; by a name of CloudFormation's where there is none.</summary>
    public static string Topic(string id, string? name, string? display = null, string more = "")
    {
        string?[] properties = [name is null ? null : $"TopicName: {name}", display is null ? null : $"DisplayName: {display}"];
        return Resource(id, "AWS::SNS::Topic", string.Join(", ", properties.OfType<string>()), more);
    }

    /// <summary>A parameter of Systems Manager.</summary>
    public static string Parameter(string id, string value, string? name = null, string more = "") =>
        Resource(id, "AWS::SSM::Parameter", $"{(name is null ? "" : $"Name: {name}, ")}Type: String, Value: {value}", more);

    private static string Resource(string id, string type, string properties, string more) =>
        $"  {id}: {{Type: {type}, Properties: {{{properties}}}{more}}}\n";
}
