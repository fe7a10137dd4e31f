namespace Potemkin.Templates;

/// <summary>YAML's own tags, those that CloudFormation takes.</summary>
internal static class YamlTags
{
    public const string String = "tag:yaml.org,2002:str";
    public const string Sequence = "tag:yaml.org,2002:seq";
    public const string Mapping = "tag:yaml.org,2002:map";

    /// <summary>The tags that say no more of a plain scalar than it says itself.</summary>
    public static readonly IReadOnlySet<string> Scalars = new HashSet<string>
    {
        "tag:yaml.org,2002:bool", "tag:yaml.org,2002:float", "tag:yaml.org,2002:int", "tag:yaml.org,2002:null",
    };
}
