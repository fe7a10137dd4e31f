using Potemkin.Cli.Frame;

namespace Potemkin.Cli.Tests;

public class TerminalTests
{
    private const string Escape = "\e[";

    [Fact]
    public void ATableIsPlainAndItsLinesStayWholeWhereThereIsNoTerminal()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var table = new TextTable("NAME", "WHY");
        table.Add("[bucket]", new string('x', 300));
        table.Add("b", "short");

        table.WriteTo(Terminal.On(output));

        output.ToString().Should().Be($"NAME      WHY\n[bucket]  {new string('x', 300)}\nb         short\n");
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "1", false)]
    public async Task ColoursReachAPipeOnlyWhereTheyAreAskedFor(string? force, string? no, bool areThere)
    {
        await using var potemkin = Program.StartPotemkin(
            ["aws", "--latency", "slow"], new Dictionary<string, string?> { ["FORCE_COLOR"] = force, ["NO_COLOR"] = no });

        (await potemkin.EndAsync()).Errors.Contains(Escape, StringComparison.Ordinal).Should().Be(areThere);
    }
}
