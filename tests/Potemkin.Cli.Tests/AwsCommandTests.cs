using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

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

        var end = await CommandLine.RunAsync("aws", "--port", $"{port}");

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
        var end = await CommandLine.RunAsync("aws", option, value);

        end.ExitCode.Should().Be(1);
        end.Errors.Should().StartWith(error);
    }

    [Fact]
    public async Task JsonIsForRequestsThatAreShown()
    {
        var end = await CommandLine.RunAsync("aws", "--json");

        end.Should().Be((1, "", "--json says how --verbose shows requests, and goes with it alone.\n  Try: potemkin aws --help\n"));
    }

    [Fact]
    public async Task RequestsAreShownOnTheErrorOutput()
    {
        await using var potemkin = Program.StartPotemkin("aws", "--port", "0", "--verbose");
        var endpoint = new Uri((await potemkin.ReadLineAsync())[Listens.Length..]);

        await AskAsync(endpoint, "DescribeStacks", ("StackName", "one"));
        await AskAsync(endpoint, "ListStacks");
        await potemkin.SignalAsync("TERM");
        var (exitCode, output, errors) = await potemkin.EndAsync();

        (exitCode, output).Should().Be((0, ""));
        const string Start = "^[0-9:]{8}[.][0-9]{3}";
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines[0].Should().MatchRegex(
            $"{Start} 400 +[0-9]+ ms 123456789012 eu-west-1 cloudformation:DescribeStacks one [|] ValidationError: Stack with id one does not exist$");
        lines[1].Should().MatchRegex($"{Start} 200 +[0-9]+ ms 123456789012 eu-west-1 cloudformation:ListStacks$");
    }

    [Fact]
    public async Task RequestsAreShownToProgramsAsOneObjectOnEachLine()
    {
        await using var potemkin = Program.StartPotemkin("aws", "--port", "0", "--verbose", "--json", "--throttling", "1");
        var endpoint = new Uri((await potemkin.ReadLineAsync())[Listens.Length..]);

        await AskAsync(endpoint, "DescribeStacks", ("StackName", "one"));
        await potemkin.SignalAsync("TERM");
        var (_, _, errors) = await potemkin.EndAsync();

        var request = JsonNode.Parse(errors.Split('\n')[0])!.AsObject();
        request["time"]!.GetValue<DateTimeOffset>().Should().BeAfter(DateTimeOffset.UnixEpoch);
        foreach (var varying in (string[])["time", "requestId", "durationInMilliseconds"])
            request.Remove(varying).Should().BeTrue();
        request.ToJsonString().Should().Be(
            """
            {"account":"123456789012","region":"eu-west-1","service":"cloudformation","operation":"DescribeStacks","subject":"one",
            "status":400,"errorCode":"Throttling","errorMessage":"Rate exceeded","fault":"Throttling"}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task ItGoesOnWhereItWasStopped()
    {
        var folder = Directory.CreateTempSubdirectory("potemkin-state-");
        try
        {
            var file = Path.Combine(folder.FullName, "aws.json");
            await using (var first = Program.StartPotemkin("aws", "--port", "0", "--state", file))
            {
                var endpoint = new Uri((await first.ReadLineAsync())[Listens.Length..]);
                await AskAsync(endpoint, "CreateStack", ("StackName", "kept"), ("TemplateBody", "Resources: {Address: {Type: 'AWS::EC2::EIP'}}"));
                await first.SignalAsync("TERM");
                (await first.EndAsync()).Should().Be((0, "", ""));
            }

            await using var second = Program.StartPotemkin("aws", "--port", "0", "--state", file);
            var again = new Uri((await second.ReadLineAsync())[Listens.Length..]);

            (await AskAsync(again, "ListStacks")).Should().Contain("<StackName>kept</StackName>");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task AStateThatCannotBeReadIsToldAndLeftAlone()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, """{"version":2}""");

            var end = await CommandLine.RunAsync("aws", "--port", "0", "--state", file);

            end.Should().Be((65, "", $"""
                The state in '{file}' cannot be loaded. The file is as it was.
                  At: {file}
                  Reason: It is of version 2, and this Potemkin reads version 1: a later one wrote it.
                  Try: mend the file, or name another one to begin with nothing.

                """));
            (await File.ReadAllTextAsync(file)).Should().Be("""{"version":2}""");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task AStateThatCannotBeKeptIsTold()
    {
        var end = await CommandLine.RunAsync("aws", "--port", "0", "--state", Path.Combine(Path.GetTempPath(), "potemkin-nowhere", "aws.json"));

        end.ExitCode.Should().Be(73);
        end.Errors.Should().StartWith("The state cannot be kept in '");
    }

    [Fact]
    public async Task TheHelpGroupsTheOptions()
    {
        var help = (await CommandLine.RunAsync("aws", "--help")).Output;

        help.Should().Contain("\n\nHow long things take:\n  --latency ")
            .And.Contain("\n\nWhat goes wrong, where <p> is the probability from 0 to 1 that it does:\n  --throttling <p> ")
            .And.Contain("\n\n  -h, --help ");
    }

    private static async Task<string> AskAsync(Uri endpoint, string operation, params IEnumerable<(string Name, string Value)> members)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Headers.TryAddWithoutValidation(
            "Authorization", "AWS4-HMAC-SHA256 Credential=x/20260101/eu-west-1/cloudformation/aws4_request, SignedHeaders=host, Signature=0");
        request.Content = new FormUrlEncodedContent(members
            .Prepend(("Version", "2010-05-15")).Prepend(("Action", operation))
            .Select(member => KeyValuePair.Create(member.Item1, member.Item2)));
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
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
