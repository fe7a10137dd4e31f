using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Potemkin.Cli.Frame;
using Potemkin.Core;
using Potemkin.EmbeddedAws;

namespace Potemkin.Cli;

/// <summary><c>potemkin aws</c>: the embedded AWS by itself, for any AWS SDK and the AWS CLI.</summary>
internal static class AwsCommand
{
    /// <summary>What <c>--help</c> shows below the options.</summary>
    public const string Examples =
        """
        It serves CloudFormation and AWS Config, and what rules ask of other services (docs/fidelity.md lists it), until Ctrl+C or SIGTERM.
        Custom Lambda rules run in processes of this machine. Any credentials do; an access key of twelve digits is the account.

        Examples:
          potemkin aws                                       on http://127.0.0.1:4566
          potemkin aws --port 0                              on any port that is free, which it says
          potemkin aws --latency realistic --time-scale 60   where a minute passes in a second
          potemkin aws --throttling 0.2 --seed 7             where every fifth request is refused as too many
          potemkin aws --verbose                             shows each request as it is answered
          potemkin aws --verbose --json 2> requests.jsonl    keeps them for a program
          potemkin aws --state aws.json                      goes on where it was stopped

        At any time: GET /_potemkin/state gives the state, PUT loads one, POST /_potemkin/reset forgets all.

        Exit codes: 0 it was stopped; 1 it was called wrongly; 2 the port is taken; 65 the state cannot be read; 73 it cannot be written.
        """;

    private const int HighestPort = 65535;

    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port on 127.0.0.1; 0 takes any that is free.",
            DefaultValueFactory = _ => 4566,
            CustomParser = Read<int>(
                text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= HighestPort ? number : null,
                $"--port is a number from 0 to {HighestPort}."),
        };
        var latency = new Option<string>("--latency")
        {
            Description = "'none' for no time, 'realistic' for about as long as in an account.",
            DefaultValueFactory = _ => "none",
        };
        latency.TakeOneOf("none", "realistic");
        var timeScale = new Option<double>("--time-scale")
        {
            Description = "What realistic times are divided by; 60 for a minute in a second.",
            DefaultValueFactory = _ => 1,
            CustomParser = Read<double>(
                text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    && number is > 0 and < double.PositiveInfinity ? number : null,
                "--time-scale is a positive number, such as 60 for a minute in a second."),
        };
        var seed = new Option<int>("--seed")
        {
            Description = "The seed of generated names, of the jitter and of the faults.",
            CustomParser = Read<int>(
                text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
                "--seed is a whole number."),
        };

        var state = new Option<string?>("--state")
        {
            Description = "The file that keeps its state: loaded at the start if it is there, saved after each change and at the end.",
            HelpName = "file",
        };
        var verbose = new Option<bool>("--verbose") { Description = "Shows each request as it is answered, on the error output." };
        var json = new Option<bool>("--json") { Description = "Shows them as JSON, one object on each line." };

        var command = new Command("aws", "Serves the embedded AWS until it is stopped.") { port, state, seed, verbose, json, latency, timeScale };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && !result.GetValue(verbose))
                result.AddError("--json says how --verbose shows requests, and goes with it alone.");
        });
        latency.Heads("How long things take:");
        var faults = new FaultOptions();
        faults.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ServeAsync(
            new EmbeddedAwsOptions
            {
                Port = parsed.GetValue(port),
                StateFile = parsed.GetValue(state),
                RequestServed = !parsed.GetValue(verbose) ? null
                    : parsed.GetValue(json) ? new RequestJson(parsed.InvocationConfiguration.Error).Write
                    : new RequestText(parsed.InvocationConfiguration.Error).Write,
                Latency = parsed.GetValue(latency) == "realistic"
                    ? Latency.Realistic(parsed.GetValue(timeScale), parsed.GetValue(seed))
                    : Latency.None,
                Faults = faults.Of(parsed),
                Seed = parsed.GetValue(seed),
            },
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    /// <summary>Reads the argument of an option, or says what it has to be.</summary>
    private static Func<ArgumentResult, T> Read<T>(Func<string, T?> parse, string error) where T : struct => result =>
    {
        if (parse(result.Tokens[0].Value) is { } value)
            return value;
        result.AddError(error);
        return default;
    };

    private static async Task<int> ServeAsync(EmbeddedAwsOptions options, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using var stop = new StopSignal();
        EmbeddedAwsServer server;
        try
        {
            server = await EmbeddedAwsServer.StartAsync(options, cancellationToken);
        }
        catch (IOException taken)
        {
            Errors.Write(error, new PotemkinException(
                $"The port {options.Port.ToString(CultureInfo.InvariantCulture)} on 127.0.0.1 cannot be had.",
                $"Reason: {taken.Message}",
                "Try: potemkin aws --port 0"));
            return (int)ExitCode.PortTaken;
        }
        catch (StateFileException unusable)
        {
            return (int)Tell(error, unusable);
        }

        try
        {
            await using (server)
            {
                await output.WriteLineAsync($"The embedded AWS listens on {server.Endpoint.GetLeftPart(UriPartial.Authority)}");
                await output.FlushAsync(cancellationToken);
                await stop.Requested;
            }
        }
        catch (StateFileException unusable)
        {
            return (int)Tell(error, unusable);
        }

        return (int)ExitCode.Success;
    }

    private static ExitCode Tell(TextWriter error, StateFileException unusable)
    {
        var lines = unusable.Message.Split('\n');
        Errors.Write(error, new PotemkinException(lines[0], [.. lines.Skip(1).Select(line => line.Trim())]));
        return unusable.IsUnreadable ? ExitCode.Unreadable : ExitCode.Unwritable;
    }
}
