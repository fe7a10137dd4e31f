using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Potemkin.Steps.Tests;

/// <summary>A step as its binding declares it.</summary>
/// <param name="Method">The binding.</param>
/// <param name="Keyword"><c>Given</c>, <c>When</c> or <c>Then</c>.</param>
/// <param name="Expression">The regular expression that a line without its keyword matches.</param>
internal sealed partial record StepBinding(MethodInfo Method, string Keyword, Regex Expression)
{
    private static readonly string[] Keywords = ["Given", "When", "Then"];

    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(StackSteps).Assembly.Location, ".xml"));

    /// <summary>All steps, in the order of their classes and methods.</summary>
    public static IReadOnlyList<StepBinding> All { get; } =
    [
        .. from type in typeof(StackSteps).Assembly.GetTypes()
           from method in type.GetMethods()
           from attribute in method.GetCustomAttributesData()
           let keyword = attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal)
           where Keywords.Contains(keyword)
           orderby type.MetadataToken, method.MetadataToken
           select new StepBinding(method, keyword, new Regex((string)attribute.ConstructorArguments[0].Value!)),
    ];

    /// <summary>What it does.</summary>
    public string Summary => Text(DocumentationOf($"M:{Method.DeclaringType}.{Method.Name}").Element("summary")!);

    /// <summary>Its example, a line or a line and its table.</summary>
    public IReadOnlyList<string> Example =>
    [
        .. (DocumentationOf($"M:{Method.DeclaringType}.{Method.Name}").Element("example")?.Element("code")?.Value ?? "")
            .Trim().Split('\n').Select(line => line.Trim()),
    ];

    /// <summary>How it is written: parameters in angle brackets, what may be left out in square ones.</summary>
    public string Readable
    {
        get
        {
            var names = new Queue<string>(Method.GetParameters().Select(parameter => Capital().Replace(parameter.Name!, " $0").ToLowerInvariant()));
            var text = Optional().Replace(Expression.ToString().Trim('^', '$'), "\u0001");
            return Group().Replace(text, group => group.Value == "\u0001" ? $" ['<{names.Dequeue()}>']" : $"<{names.Dequeue()}>");
        }
    }

    /// <summary>What the steps of a class have in common.</summary>
    public static string SummaryOf(Type type) => Text(DocumentationOf($"T:{type}").Element("summary")!);

    /// <summary>Whether it is the step that a line means.</summary>
    public bool Binds(GherkinStep step) => (step.Keyword is null || step.Keyword == Keyword) && Expression.IsMatch(step.Text);

    // A method's name is followed by the types of its parameters.
    private static XElement DocumentationOf(string name) =>
        Documentation.Descendants("member").First(member => ((string)member.Attribute("name")!).Split('(')[0] == name);

    private static string Text(XElement element) => Spaces().Replace(
        string.Concat(element.Nodes().Select(node => node is XElement { Name.LocalName: "c" } code ? $"`{code.Value}`" : node.ToString())), " ").Trim();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\(\(\?: '\[\^'\]\*'\)\?\)")]
    private static partial Regex Optional();

    // A group may hold other groups, and sets of characters that hold brackets.
    [GeneratedRegex(@"\u0001|\((?:[^()]|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)")]
    private static partial Regex Group();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
