namespace Potemkin.Steps.Tests;

/// <summary>Finds the processes that scenarios run in.</summary>
internal static class TestHosts
{
    /// <summary>The process that runs the scenarios: the test host that was told of this target.</summary>
    public static int Of(Uri target) =>
        Directory.EnumerateDirectories("/proc")
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name.All(char.IsAsciiDigit))
            .Where(process => Read(process, "cmdline").Contains("testhost", StringComparison.Ordinal))
            .Where(process => Read(process, "environ").Contains(target.ToString(), StringComparison.Ordinal))
            .Select(int.Parse)
            .Single();

    private static string Read(string process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
