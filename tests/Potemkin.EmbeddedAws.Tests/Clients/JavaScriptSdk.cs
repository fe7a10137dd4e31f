using System.ComponentModel;
using System.Diagnostics;

namespace Potemkin.EmbeddedAws.Tests.Clients;

/// <summary>The AWS SDK for JavaScript, fetched once by npm into the obj folder of these tests.</summary>
internal static class JavaScriptSdk
{
    private const string CloudFormation = "3.1169.0";
    private const string Config = "3.1124.0";

    private static readonly string[] Packages = [$"@aws-sdk/client-cloudformation@{CloudFormation}", $"@aws-sdk/client-config-service@{Config}"];
    private static readonly string Folder = Path.Combine(
        Repository.Folder, "tests", "Potemkin.EmbeddedAws.Tests", "obj", $"javascript-sdk-{CloudFormation}-{Config}");

    private static readonly Lazy<string?> Missing = new(Fetch);

    /// <summary>Why it cannot be run here; null where it can.</summary>
    public static string? WhyNot => Missing.Value;

    /// <summary>Runs a module that may import the SDK, and gives what it wrote.</summary>
    public static string Run(string module, string endpoint)
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid():n}.mjs");
        File.WriteAllText(file, module);
        try
        {
            var (exitCode, output, errors) = Start("node", [file], new Dictionary<string, string>
            {
                ["AWS_ENDPOINT_URL"] = endpoint,
                ["AWS_REGION"] = "eu-west-1",
                ["AWS_ACCESS_KEY_ID"] = "123456789012",
                ["AWS_SECRET_ACCESS_KEY"] = "made-up",
                ["AWS_CONFIG_FILE"] = "/dev/null",
                ["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null",
            });
            exitCode.Should().Be(0, errors);
            return output.Trim();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Fetch()
    {
        try
        {
            if (Start("node", ["--version"]).ExitCode != 0)
                return "There is no Node.js.";
            if (Directory.Exists(Folder))
                return null;

            // Under a name of its own until it is whole: several runs may fetch it at the same time.
            var fetched = $"{Folder}.{Environment.ProcessId}";
            var (exitCode, _, errors) = Start("npm", ["install", "--loglevel=error", "--no-audit", "--no-fund", "--prefix", fetched, .. Packages]);
            if (exitCode != 0)
                return $"npm did not fetch the AWS SDK: {errors}";
            Directory.Move(fetched, Folder);
            return null;
        }
        catch (Win32Exception)
        {
            return "There is no Node.js with npm.";
        }
    }

    private static (int ExitCode, string Output, string Errors) Start(
        string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
