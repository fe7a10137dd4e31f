namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// What CloudFormation makes of the code that a template has in itself.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html">ZipFile</a>.
/// </summary>
internal static class InlineCode
{
    /// <summary>The file that inline code is put into; null of a runtime that takes none.</summary>
    public static string? FileOf(string? runtime) =>
        runtime is null ? null
        : runtime.StartsWith("python", StringComparison.Ordinal) ? "index.py"
        : runtime.StartsWith("nodejs", StringComparison.Ordinal) ? "index.js"
        : null;
}
