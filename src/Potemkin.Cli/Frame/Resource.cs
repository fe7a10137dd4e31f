namespace Potemkin.Cli.Frame;

/// <summary>Texts that lie within the command.</summary>
internal static class Resource
{
    /// <summary>The text of a name.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Resource).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
