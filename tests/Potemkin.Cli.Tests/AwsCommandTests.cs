using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Potemkin.Cli.Tests;

public class AwsCommandTests
{
    private const string Listens = "The embedded AWS listens on ";

    [SkippableTheory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task ServesUntilItIsStoppedAndSaysWhere(string signal)
    {
        Skip.If(signal == "INT" && IgnoresInterrupts(), "Whoever started these tests in the background had SIGINT ignored, and so it is by all that they start.");
        await using var potemkin = Program.StartPotemkin("aws", "--port", "0");
        using var http = new HttpClient();

        var line = await potemkin.ReadLineAsync();
        var address = new Uri(line[Listens.Length..]);
        var health = await http.GetStringAsync(new Uri(address, "/_potemkin/health"));
        await potemkin.SignalAsync(signal);
        var end = await potemkin.EndAsync();

        line.Should().StartWith($"{Listens}http://127.0.0.1:");
        health.Should().Be("""{"status":"listening"}""");
        end.Should().Be((0, "", ""));
        var act = () => http.GetStringAsync(address);
        await act.Should().ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task APortThatIsTakenIsToldWithWhatToDo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await using var potemkin = Program.StartPotemkin("aws", "--port", $"{port}");
        var end = await potemkin.EndAsync();

        end.Should().Be((2, "", $"""
            The port {port} on 127.0.0.1 cannot be had.
              Reason: Failed to bind to address http://127.0.0.1:{port}: address already in use.
              Try: potemkin aws --port 0

            """));
    }

    [Theory]
    [InlineData("--port", "99999", "--port is a number from 0 to 65535.")]
    [InlineData("--port", "many", "--port is a number from 0 to 65535.")]
    [InlineData("--latency", "slow", "'slow' is not a value of --latency.\n  There are: 'none', 'realistic'\n  Try: potemkin aws --help")]
    [InlineData("--seed", "x", "--seed is a whole number.")]
    [InlineData("--time-scale", "0", "--time-scale is a positive number, such as 60 for a minute in a second.")]
    public async Task AnOptionThatCannotBeReadIsTold(string option, string value, string error)
    {
        await using var potemkin = Program.StartPotemkin("aws", option, value);
        var end = await potemkin.EndAsync();

        end.ExitCode.Should().Be(1);
        end.Errors.Should().StartWith(error);
    }

    private static bool IgnoresInterrupts()
    {
        const int Interrupt = 2;
        if (!File.Exists("/proc/self/status"))
            return false;
        var ignored = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..];
        return (ulong.Parse(ignored, NumberStyles.HexNumber | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture) & (1UL << (Interrupt - 1))) != 0;
    }
}
