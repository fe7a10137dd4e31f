using System.Text.Json.Nodes;

namespace Potemkin.Cli.Tests;

/// <summary>The AWS CLI against an embedded AWS that the potemkin command serves.</summary>
public sealed class AwsCli : IAsyncLifetime
{
    /// <summary>Why what needs it is skipped where it is not.</summary>
    internal const string NotThere = "There is no AWS CLI on this machine.";

    private Program? _potemkin;
    private LoadedAwsCli? _loaded;
    private string _endpoint = "";

    /// <summary>Whether there is an AWS CLI on this machine.</summary>
    public bool IsThere { get; private set; }

    public async Task InitializeAsync()
    {
        IsThere = await AnswersAsync();
        if (!IsThere)
            return;
        _potemkin = Program.StartPotemkin("aws", "--port", "0");
        _endpoint = (await _potemkin.ReadLineAsync())["The embedded AWS listens on ".Length..];
        _loaded = await LoadedAwsCli.StartAsync(Variables());
    }

    public async Task DisposeAsync()
    {
        if (_loaded is not null)
            await _loaded.DisposeAsync();
        if (_potemkin is not null)
            await _potemkin.DisposeAsync();
    }

    /// <summary>Runs a command that must succeed, and reads its answer; null where it has none.</summary>
    internal async Task<JsonNode?> RunAsync(params IEnumerable<string> arguments)
    {
        var (exitCode, output, errors) = await EndAsync(arguments);
        exitCode.Should().Be(0, errors);
        return output.Length == 0 ? null : JsonNode.Parse(output);
    }

    /// <summary>Runs a command that must succeed, and gives what it says.</summary>
    internal async Task<string> ReadAsync(params IEnumerable<string> arguments)
    {
        var (exitCode, output, errors) = await EndAsync(arguments);
        exitCode.Should().Be(0, errors);
        return output;
    }

    /// <summary>Runs a command that must fail, and gives what it says.</summary>
    internal async Task<string> FailAsync(params IEnumerable<string> arguments)
    {
        var (exitCode, output, errors) = await EndAsync(arguments);
        exitCode.Should().NotBe(0, output);
        return errors.Trim();
    }

    private static async Task<bool> AnswersAsync()
    {
        try
        {
            await using var version = Program.Start("aws", ["--version"]);
            return (await version.EndAsync()).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private async Task<(int ExitCode, string Output, string Errors)> EndAsync(IEnumerable<string> arguments)
    {
        string[] all = ["--endpoint-url", _endpoint, "--output", "json", .. arguments];
        if (_loaded is not null)
            return await _loaded.EndAsync(all);
        await using var aws = Program.Start("aws", all, Variables());
        return await aws.EndAsync();
    }

    private Dictionary<string, string?> Variables() => new()
    {
        ["AWS_ACCESS_KEY_ID"] = "x",
        ["AWS_SECRET_ACCESS_KEY"] = "x",
        ["AWS_DEFAULT_REGION"] = "us-east-1",
        ["AWS_CONFIG_FILE"] = "/dev/null",
        ["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null",
        ["AWS_PAGER"] = "",
        // Some commands make clients of their own, which --endpoint-url does not reach.
        ["AWS_ENDPOINT_URL"] = _endpoint,
        ["AWS_PROFILE"] = null,
        ["AWS_REGION"] = null,
        ["NO_PROXY"] = "127.0.0.1",
    };
}
