using System.Text;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Rules;

/// <summary>docs/managed-rules.md is made of the rules themselves.</summary>
public partial class ManagedRulesPage
{
    private const string WriteVariable = "WRITE_DOCS";
    private const string Command = $"{WriteVariable}=1 dotnet test tests/Potemkin.EmbeddedAws.Tests/Potemkin.EmbeddedAws.Tests.csproj --filter ManagedRulesPage";

    private const string Introduction = """
        # Managed rules

        The managed rules of AWS that the embedded AWS evaluates, one file each in src/Potemkin.EmbeddedAws/Rules/Managed. PutConfigRule accepts no other
        identifier: it says that the embedded AWS does not have the rule, and what to do. Why rules are missing that are used much is said in
        [fidelity](fidelity.md#managed-rules-that-are-missing).

        A rule judges what the table names, unless its scope says less. Parameters in italics must be given, unless a value stands with them.

        | rule | what it asks | judged | when | parameters |
        |---|---|---|---|---|

        """;

    private static readonly string Path = System.IO.Path.Combine(Repository.Folder, "docs/managed-rules.md");

    [Fact]
    public void TellsOfEveryRule()
    {
        var written = Introduction.ReplaceLineEndings("\n") + string.Concat(Catalog<IAwsRule>.All.OrderBy(rule => rule.Identifier, StringComparer.Ordinal).Select(Row));

        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 })
            File.WriteAllText(Path, written);
        File.ReadAllText(Path).ReplaceLineEndings("\n").Should().Be(written, "the page is made of the rules; to write it anew: {0}", Command);
    }

    private static string Row(IAwsRule rule)
    {
        var (asks, address) = Documentation(rule.GetType().Name);
        var judged = rule is IAccountRule ? "the account" : rule.ResourceTypes.Count == 0 ? "nothing by itself" : string.Join("<br>", rule.ResourceTypes);
        return $"| [{rule.Identifier}]({address}) | {asks} | {judged} | {When(rule.Triggers)} | {string.Join("<br>", rule.Parameters.Select(Told))} |\n";
    }

    private static string When(RuleTrigger triggers) => triggers switch
    {
        RuleTrigger.ConfigurationItemChange => "change",
        RuleTrigger.Periodic => "periodic",
        0 => "when reported",
        _ => "change, periodic",
    };

    private static string Told(RuleParameter parameter)
    {
        var name = parameter.Required ? $"*{parameter.Name}*" : parameter.Name;
        return parameter.Default is { } value ? $"{name}: {value}" : name;
    }

    private static (string Asks, string Address) Documentation(string rule)
    {
        var source = File.ReadAllText(System.IO.Path.Combine(Repository.Folder, $"src/Potemkin.EmbeddedAws/Rules/Managed/{rule}.cs"));
        var summary = Summary().Match(source);
        summary.Success.Should().BeTrue("{0} says what it asks, and links to AWS's page", rule);
        var asks = new StringBuilder(summary.Groups["asks"].Value).Replace("\n/// ", " ").Replace("<c>", "`").Replace("</c>", "`");
        return (asks.ToString().Trim(), summary.Groups["address"].Value);
    }

    [GeneratedRegex("""<summary>\r?\n/// (?<asks>.+?)\r?\n/// See <a href="(?<address>https://docs\.aws\.amazon\.com/config/[^"]+)">""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Summary();
}
