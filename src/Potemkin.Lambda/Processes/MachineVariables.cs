namespace Potemkin.Lambda.Processes;

/// <summary>The variables of this machine's environment that an interpreter needs; all others are the user's own and stay here.</summary>
internal static class MachineVariables
{
    private static readonly HashSet<string> Needed = new(
        [
            "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH",
            "PYTHONHOME", "NVM_DIR", "VOLTA_HOME", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "SSL_CERT_FILE", "SSL_CERT_DIR",
            "TEMP", "TMP", "SystemRoot", "SystemDrive", "windir", "ComSpec", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "ProgramData",
        ],
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    private static readonly string[] Families = ["PYENV_", "DOTNET_ROOT", "ASDF_", "MISE_"];

    /// <summary>Takes all others out of a new process' environment.</summary>
    public static void Keep(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => !IsNeeded(name)).ToList())
            environment.Remove(name);
    }

    private static bool IsNeeded(string name) =>
        Needed.Contains(name) || Families.Any(family => name.StartsWith(family, StringComparison.Ordinal));
}
