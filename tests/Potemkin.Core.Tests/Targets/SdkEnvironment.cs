using System.Runtime.CompilerServices;
using Amazon.Runtime;

namespace Potemkin.Core.Tests.Targets;

/// <summary>The environment that the AWS SDK looks at, put back in the end; the profiles of this machine are never seen.</summary>
internal sealed class SdkEnvironment : IDisposable
{
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("potemkin-aws-");
    private static readonly string Configuration = Path.Combine(Folder.FullName, "config");

    private static readonly string[] Unset =
        ["AWS_PROFILE", "AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL"];

    private readonly Dictionary<string, string?> _before = [];

    public SdkEnvironment(string profiles, params (string Name, string? Value)[] variables)
    {
        WriteProfiles(profiles);
        Set("AWS_EC2_METADATA_DISABLED", "true");
        foreach (var name in Unset)
            Set(name, null);
        foreach (var (name, value) in variables)
            Set(name, value);
        FallbackRegionFactory.Reset();
    }

    // The SDK looks only once where its files are.
    [ModuleInitializer]
    internal static void UseFilesOfOurOwn()
    {
        var credentials = Path.Combine(Folder.FullName, "credentials");
        File.WriteAllText(credentials, "");
        WriteProfiles("");
        Environment.SetEnvironmentVariable("AWS_CONFIG_FILE", Configuration);
        Environment.SetEnvironmentVariable("AWS_SHARED_CREDENTIALS_FILE", credentials);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Delete(recursive: true);
    }

    public static void WriteProfiles(string profiles) => File.WriteAllText(Configuration, profiles);

    public static string Write(string name, string text)
    {
        var path = Path.Combine(Folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose()
    {
        foreach (var (name, value) in _before)
            Environment.SetEnvironmentVariable(name, value);
        FallbackRegionFactory.Reset();
        WriteProfiles("");
    }

    private void Set(string name, string? value)
    {
        _before.TryAdd(name, Environment.GetEnvironmentVariable(name));
        Environment.SetEnvironmentVariable(name, value);
    }
}
