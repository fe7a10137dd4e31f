namespace Potemkin.Core.Targets;

/// <summary>Where stacks are put.</summary>
public sealed record Target
{
    private Target(TargetKind kind, Uri? endpoint = null)
    {
        Kind = kind;
        Endpoint = endpoint;
    }

    /// <summary>An AWS on loopback, within the test process.</summary>
    public static Target Embedded { get; } = new(TargetKind.Embedded);

    /// <summary>The AWS account that the AWS SDK finds.</summary>
    public static Target Live { get; } = new(TargetKind.Live);

    /// <summary>Which of the places.</summary>
    public TargetKind Kind { get; }

    /// <summary>The address, for <see cref="TargetKind.Endpoint"/>; null for the others.</summary>
    public Uri? Endpoint { get; }

    /// <summary>Whatever speaks AWS's protocols at an address.</summary>
    public static Target At(Uri endpoint) => new(TargetKind.Endpoint, endpoint);

    /// <summary>Reads <c>embedded</c>, <c>live</c> or an http or https address.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static Target Parse(string text) => text switch
    {
        "embedded" => Embedded,
        "live" => Live,
        _ when Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https" => At(endpoint!),
        _ => throw new FormatException("It is 'embedded', 'live' or an address such as http://127.0.0.1:4566."),
    };

    /// <summary>For people: <c>embedded</c>, <c>live</c> or the address.</summary>
    public override string ToString() => Kind switch
    {
        TargetKind.Embedded => "embedded",
        TargetKind.Live => "live",
        _ => Endpoint!.ToString(),
    };
}
