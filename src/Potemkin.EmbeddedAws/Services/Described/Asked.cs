using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>What is asked for, under the names of the service's model. It is known what of it was looked at: what was not is refused.</summary>
/// <param name="operation">The name of the operation.</param>
/// <param name="members">The members of the request.</param>
/// <param name="context">Who asks.</param>
internal sealed class Asked(string operation, JsonObject members, RequestContext context)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string Operation => operation;

    public RequestContext Context => context;

    public RegionState Region => context.Region;

    public string? Text(string member) => Read(member)?.ToString();

    public bool Flag(string member) => Text(member) == "true";

    public int? Number(string member)
    {
        _read.Add(member);
        return members.Number(member);
    }

    /// <summary>Several texts, or one that stands alone; null where nothing is given.</summary>
    public IReadOnlyList<string>? Texts(string member) => Read(member) switch
    {
        null => null,
        JsonArray => members.Texts(member),
        var one => [one.ToString()],
    };

    public IReadOnlyList<JsonObject> Objects(string member)
    {
        _read.Add(member);
        return members.Objects(member);
    }

    /// <summary>Says that some members make no difference to the answer.</summary>
    public Asked Ignoring(params IEnumerable<string> some)
    {
        _read.UnionWith(some);
        return this;
    }

    /// <summary>Says that no member makes a difference to the answer.</summary>
    public Asked IgnoringAll() => Ignoring(members.Select(member => member.Key));

    /// <exception cref="AwsException">Something was not looked at.</exception>
    public void RequireAllRead()
    {
        if (members.Select(member => member.Key).FirstOrDefault(member => !_read.Contains(member)) is { } unread)
            throw ProtocolErrors.UnsupportedParameter(operation, unread);
    }

    private JsonNode? Read(string member)
    {
        _read.Add(member);
        return members[member];
    }
}
