using System.Globalization;
using System.Xml;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// What a resource waits for before it is complete.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html">CreationPolicy</a>.
/// </summary>
internal sealed record CreationPolicy
{
    private const string Signal = "ResourceSignal";
    private const string AutoScaling = "AutoScalingCreationPolicy";
    private const string Fleet = "StartFleet";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private static readonly Dictionary<string, HashSet<string>> Members = new()
    {
        [Signal] = ["Count", "Timeout"],
        [AutoScaling] = ["MinSuccessfulInstancesPercent"],
        [Fleet] = [],
    };

    /// <summary>The policy with its functions unresolved.</summary>
    public required MappingNode Written { get; init; }

    /// <summary>How many signals are waited for; 0 where none is.</summary>
    public int Count { get; init; }

    /// <summary>How long they are waited for.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many of the instances of an Auto Scaling group must signal success.</summary>
    public int MinSuccessfulInstancesPercent { get; init; } = 100;

    /// <summary>Whether a fleet of AppStream is started.</summary>
    public bool StartsFleet { get; init; }

    /// <exception cref="Protocol.AwsException">It has members that no such policy has.</exception>
    public static CreationPolicy Read(MappingNode written, string logicalId)
    {
        foreach (var member in written.Entries)
        {
            if (!Members.TryGetValue(member.Key, out var known))
                throw TemplateErrors.UnknownAttributeMember("CreationPolicy", member.Key, logicalId);
            if (member.Value is MappingNode mapping && mapping.Entries.FirstOrDefault(entry => !known.Contains(entry.Key)) is { } invalid)
                throw TemplateErrors.UnknownAttributeMember("CreationPolicy", invalid.Key, logicalId);
            if (member.Value is not MappingNode && member.Key != Fleet)
                throw TemplateErrors.AttributeMemberMalformed("CreationPolicy", member.Key, logicalId);
        }

        return new CreationPolicy { Written = written };
    }

    /// <summary>The same policy with the values that its functions come to.</summary>
    /// <exception cref="Protocol.AwsException">A value is none that the policy takes.</exception>
    public CreationPolicy Resolved(Evaluation known, string logicalId)
    {
        var signal = Written[Signal] as MappingNode;
        return this with
        {
            Count = signal is null ? 0 : Number(signal["Count"], 1, 1, int.MaxValue),
            Timeout = Time(signal?["Timeout"]),
            MinSuccessfulInstancesPercent = Number((Written[AutoScaling] as MappingNode)?["MinSuccessfulInstancesPercent"], 100, 0, 100),
            StartsFleet = Written[Fleet] is { } fleet && known.Text(fleet) == "true",
        };

        int Number(TemplateNode? node, int otherwise, int minimum, int maximum) =>
            node is null ? otherwise
            : int.TryParse(known.Text(node), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum ? number
            : throw TemplateErrors.AttributeMemberMalformed("CreationPolicy", "Count", logicalId);

        TimeSpan Time(TemplateNode? node)
        {
            if (node is null)
                return Timeout;
            try
            {
                return XmlConvert.ToTimeSpan(known.Text(node) ?? "") is var time && time > TimeSpan.Zero && time <= Longest
                    ? time
                    : throw TemplateErrors.AttributeMemberMalformed("CreationPolicy", "Timeout", logicalId);
            }
            catch (Exception malformed) when (malformed is FormatException or OverflowException)
            {
                throw TemplateErrors.AttributeMemberMalformed("CreationPolicy", "Timeout", logicalId);
            }
        }
    }
}
