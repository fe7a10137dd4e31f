namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// What CloudFormation makes of the code that a template has in itself.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html">ZipFile</a>.
/// </summary>
internal static class InlineCode
{
    // Custom resources answer with them: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-lambda-function-code-cfnresponsemodule.html
    private static readonly (string Name, string Runtime, string Path, string Resource)[] Modules =
    [
        ("cfnresponse", "python", "cfnresponse.py", "cfnresponse.py"),
        ("cfn-response", "nodejs", "node_modules/cfn-response.js", "cfn-response.js"),
    ];

    /// <summary>The file that inline code is put into; null of a runtime that takes none.</summary>
    public static string? FileOf(string? runtime) =>
        runtime is null ? null
        : runtime.StartsWith("python", StringComparison.Ordinal) ? "index.py"
        : runtime.StartsWith("nodejs", StringComparison.Ordinal) ? "index.js"
        : null;

    /// <summary>The modules that CloudFormation puts beside the code where that speaks of them, each as its path and its text.</summary>
    public static IEnumerable<(string Path, string Text)> ModulesOf(string code, string runtime) =>
        from module in Modules
        where runtime.StartsWith(module.Runtime, StringComparison.Ordinal) && code.Contains(module.Name, StringComparison.Ordinal)
        select (module.Path, Read(module.Resource));

    private static string Read(string resource)
    {
        using var text = new StreamReader(typeof(InlineCode).Assembly.GetManifestResourceStream($"Lambda/{resource}")!);
        return text.ReadToEnd();
    }
}
