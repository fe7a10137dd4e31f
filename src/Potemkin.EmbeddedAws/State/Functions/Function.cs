using System.Globalization;

namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>
/// A Lambda function as it was last deployed; another deployment makes another object.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html">FunctionConfiguration</a>.
/// </summary>
internal sealed record Function
{
    public required string Name { get; init; }

    public required string Arn { get; init; }

    /// <summary><c>$LATEST</c>, or the number under which it was published.</summary>
    public string Version { get; init; } = FunctionName.Latest;

    /// <summary>Whether it is the function as it was deployed last, not one of its versions.</summary>
    public bool IsLatest => Version == FunctionName.Latest;

    public required string RoleArn { get; init; }

    /// <summary>AWS's identifier of the runtime, such as <c>python3.12</c>.</summary>
    public required string Runtime { get; init; }

    public required string Handler { get; init; }

    public required FunctionCode Code { get; init; }

    public string Description { get; init; } = "";

    /// <summary>How long an invocation may take, in seconds.</summary>
    public int Timeout { get; init; } = 3;

    /// <summary>In megabytes.</summary>
    public int MemorySize { get; init; } = 128;

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Architectures { get; init; } = ["x86_64"];

    /// <summary>The size of its <c>/tmp</c> in megabytes.</summary>
    public int EphemeralStorage { get; init; } = 512;

    /// <summary><c>PassThrough</c> or <c>Active</c>; nothing is traced.</summary>
    public string TracingMode { get; init; } = "PassThrough";

    /// <summary>Where its output goes.</summary>
    public required string LogGroupName { get; init; }

    /// <summary>Another one with each deployment.</summary>
    public required string RevisionId { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    /// <summary>The time of the last deployment as Lambda writes it.</summary>
    public string LastModifiedText => LastModified.ToString("yyyy-MM-dd'T'HH:mm:ss.fff+0000", CultureInfo.InvariantCulture);
}
