using System.Security.Cryptography;

namespace Potemkin.Lambda.Runtimes;

/// <summary>The bootstraps as files, written where they are needed and are not there yet.</summary>
internal static class BootstrapFiles
{
    private const string Prefix = "Bootstraps/";

    private static readonly Lazy<string> Folder = new(Write);

    /// <summary>The path of a bootstrap.</summary>
    public static string Path(string name) => System.IO.Path.Combine(Folder.Value, name);

    /// <summary>The folder of all.</summary>
    public static string Root => Folder.Value;

    private static string Write()
    {
        var files = typeof(BootstrapFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(name => name[Prefix.Length..], Read);
        var version = Convert.ToHexStringLower(SHA256.HashData([.. files.Values.SelectMany(content => content)]))[..16];
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        try
        {
            if (data.Length > 0)
                return Write(System.IO.Path.Combine(data, "potemkin", "lambda", version), files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A home that cannot be written to.
        }

        // A folder that only this user can write to, for what lies there is executed.
        return Write(Directory.CreateTempSubdirectory("potemkin-lambda-").FullName, files);
    }

    private static string Write(string folder, Dictionary<string, byte[]> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in files)
        {
            var path = System.IO.Path.Combine(folder, name);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
                continue;
            // Others may be writing the same, or reading it: each file is there as a whole, or not at all.
            var whole = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(whole, content);
            File.Move(whole, path, overwrite: true);
        }

        return folder;
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(BootstrapFiles).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
