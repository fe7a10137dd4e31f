using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// A value that a template takes out of Systems Manager or Secrets Manager.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">dynamic references</a>.
/// </summary>
/// <param name="Text">The whole of it, such as <c>{{resolve:ssm:name:1}}</c>.</param>
/// <param name="Service"><c>ssm</c>, <c>ssm-secure</c> or <c>secretsmanager</c>.</param>
/// <param name="Key">What stands behind the service.</param>
internal sealed partial record DynamicReference(string Text, string Service, string Key)
{
    public const string Stored = "ssm";
    public const string Secure = "ssm-secure";
    public const string Secret = "secretsmanager";

    public bool IsOfSystemsManager => Service is Stored or Secure;

    /// <summary>Whether a reference to Systems Manager is a name with a number behind it, or without; labels are none.</summary>
    public bool IsWellFormed => StoredKey().IsMatch(Key);

    /// <summary>The number of the version; null where none is given.</summary>
    public string? Version => Key.LastIndexOf(':') is >= 0 and var colon ? Key[(colon + 1)..] : null;

    [GeneratedRegex(@"\A[A-Za-z0-9_./-]+(:[0-9]+)?\z")]
    private static partial Regex StoredKey();
}
