namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>The templates that the recorded tests deployed from files.</summary>
internal static class TemplateFiles
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(PublicData.Folder("cloudformation/templates"), name));
}
