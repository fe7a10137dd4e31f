using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Potemkin.Cli.Tests.Sessions;

/// <summary>What is typed into a terminal and answered there, as a page shows it.</summary>
/// <param name="Before">What is run before it and not shown.</param>
/// <param name="Commands">What is typed; with <c>&amp;</c> at its end it runs on, and its first line is waited for.</param>
internal sealed partial record Session(IReadOnlyList<string> Before, IReadOnlyList<string> Commands)
{
    // The port that the pages show. A session has one of its own, for it may be taken on this machine.
    private const string ShownPort = "4566";

    private const char EndOfCommand = '\u001e';

    /// <summary>Runs it in bash, in an empty home, and writes it as the page is to show it.</summary>
    public async Task<string> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("potemkin-session-");
        try
        {
            var home = folder.CreateSubdirectory("home").FullName;
            var port = $"{FreePort()}";
            await using var bash = Program.Start("bash", ["-c", Script().Replace(ShownPort, port, StringComparison.Ordinal)], Variables(home), home);
            var answers = (await bash.EndAsync()).Output.Split(EndOfCommand);
            return string.Concat(Commands.Zip(answers.Skip(Before.Count), (command, answer) =>
                $"$ {command}\n{Steady(answer.Replace(home, "~", StringComparison.Ordinal).Replace(port, ShownPort, StringComparison.Ordinal))}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string Script()
    {
        var script = new StringBuilder("exec 2>&1\ntrap 'kill $(jobs -p)' EXIT\n");
        foreach (var (number, command) in Before.Concat(Commands).Index())
        {
            // A job is there when it says its first line.
            script.Append(command.EndsWith(" &", StringComparison.Ordinal)
                ? $"mkfifo ../{number}; {command[..^2]} >../{number} 2>&1 & exec {{job}}<../{number}; read -r -u $job line; echo \"$line\"\n"
                : $"{command}\n");
            script.Append($"status=$?; printf '{EndOfCommand}'; (exit $status)\n");
        }

        return script.ToString();
    }

    /// <summary>The lines with the same in place of what differs from run to run: ages in tables, times since, and ids.</summary>
    private static string Steady(string text)
    {
        text = AgeInTable().Replace(text, age => age.Value.Contains("AGE", StringComparison.Ordinal) ? " AGE  " : " 5 s  ");
        text = Since().Replace(text, " 5 d ago");
        text = Guid().Replace(text, "5f0e2a4c-0000-4000-8000-000000000000");
        return text.Length == 0 || text.EndsWith('\n') ? text : $"{text}\n";
    }

    private static Dictionary<string, string?> Variables(string home)
    {
        var theirs = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith("AWS_", StringComparison.Ordinal) || name.StartsWith("POTEMKIN_", StringComparison.Ordinal));
        return new Dictionary<string, string?>(theirs.Select(name => KeyValuePair.Create(name, default(string))))
        {
            ["HOME"] = home,
            ["SAMPLES"] = Path.Combine(AppContext.BaseDirectory, "Sessions", "Samples"),
            ["PATH"] = $"{AppContext.BaseDirectory}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
            ["AWS_ACCESS_KEY_ID"] = "x",
            ["AWS_SECRET_ACCESS_KEY"] = "x",
            ["AWS_REGION"] = "eu-west-1",
            ["AWS_EC2_METADATA_DISABLED"] = "true",
        };
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("(?<= ) AGE +|(?<= ) [0-9]+ s +")]
    private static partial Regex AgeInTable();

    [GeneratedRegex(" [0-9]+ (s|min|h|d) ago")]
    private static partial Regex Since();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Guid();
}
