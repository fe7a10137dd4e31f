namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// Values that CloudFormation takes out of other services, such as <c>{{resolve:ssm:name}}</c>. They are refused:
/// passed on as they stand, they would be judged as if they were the value.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">dynamic references</a>.
/// </summary>
internal static class DynamicReferences
{
    private const string Beginning = "{{resolve:";

    /// <exception cref="Protocol.AwsException">The text holds one.</exception>
    public static void Refuse(string text)
    {
        if (text.Contains(Beginning, StringComparison.Ordinal))
            throw TemplateErrors.Unsupported($"dynamic references ('{Beginning}…}}}}')");
    }
}
