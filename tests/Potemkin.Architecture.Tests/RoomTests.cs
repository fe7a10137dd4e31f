using Mono.Cecil;

namespace Potemkin.Architecture.Tests;

/// <summary>Which room of the embedded AWS may know which.</summary>
public class RoomTests
{
    private const string Root = "Potemkin.EmbeddedAws";

    private static readonly Dictionary<string, string[]> Doors = new()
    {
        ["Hosting"] = ["Functions", "Protocol", "Services", "State", "Trouble"],
        ["Protocol"] = ["Policies", "State", "Trouble"],
        ["Services"] = ["Protocol", "Policies", "Templates", "ResourceTypes", "Rules", "State", "Trouble"],
        ["Templates"] = ["Protocol", "State"],
        ["ResourceTypes"] = ["Rules", "Policies", "State"],
        ["Rules"] = ["Policies", "State"],
        ["Policies"] = ["State"],
        ["Functions"] = ["State"],
        ["State"] = ["Trouble"],
        ["Trouble"] = [],
    };

    public static TheoryData<string> Rooms => [.. Doors.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void ARoomHasNoOtherDoorsThanThese(string room)
    {
        using var assembly = Code.Read(Root);
        var entered = Code.Types(assembly)
            .Where(type => RoomOf(type) == room)
            .SelectMany(type => Code.Mentions(type).Select(mentioned => (From: type.FullName, To: RoomOf(mentioned))))
            .Where(door => door.To is not null && door.To != room && !Doors[room].Contains(door.To))
            .Distinct();

        entered.Should().BeEmpty("services know nothing of HTTP, and what judges knows nothing of who asks");
    }

    [Fact]
    public void EveryTypeHasARoom()
    {
        using var assembly = Code.Read(Root);

        // The front door: what a user of the library starts and sets.
        Code.Types(assembly).Where(type => type.Namespace == Root).Select(type => type.Name).Should()
            .BeSubsetOf(
                [
                    "EmbeddedAwsServer", "EmbeddedAwsOptions", "ServedRequest", "StateFileException", "Faults", "Latency", "NoLatency", "RealisticLatency",
                ]);
        Code.Types(assembly).Select(RoomOf).OfType<string>().Distinct().Should().BeSubsetOf(Doors.Keys);
    }

    [Fact]
    public void CloudFormationAndConfigMeetInStateAlone()
    {
        using var assembly = Code.Read(Root);

        Mentions("Services.CloudFormation", "Services.Config").Should().BeEmpty();
        Mentions("Services.Config", "Services.CloudFormation").Should().BeEmpty();

        IEnumerable<string> Mentions(string from, string to) =>
            Code.Types(assembly)
                .Where(type => Code.Namespace(type).StartsWith($"{Root}.{from}", StringComparison.Ordinal))
                .Where(type => Code.Mentions(type).Any(mentioned => Code.Namespace(mentioned).StartsWith($"{Root}.{to}", StringComparison.Ordinal)))
                .Select(type => type.FullName);
    }

    private static string? RoomOf(TypeReference type)
    {
        var name = Code.Namespace(type);
        return name.StartsWith($"{Root}.", StringComparison.Ordinal) ? name[(Root.Length + 1)..].Split('.')[0] : null;
    }
}
