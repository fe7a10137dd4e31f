using Potemkin.Core;

namespace Potemkin.Cli.NewProject;

/// <summary>Why a project cannot be laid down.</summary>
internal static class NewProjectErrors
{
    /// <summary>Files are there that would be overwritten.</summary>
    public static PotemkinException FilesAreThere(string folder, IEnumerable<string> files) => new(
        $"The folder '{folder}' has files that the project would overwrite.",
        $"There are: {NameList.Quoted(files)}",
        "Nothing was written.",
        "Try: a folder of its own, such as potemkin new specs");

    /// <summary>The folder has a project, whose files a second one would take for its own.</summary>
    public static PotemkinException ProjectIsThere(string folder, string project) => new(
        $"The folder '{folder}' has a project already: '{project}'.",
        "Nothing was written.",
        "Try: a folder of its own, such as potemkin new specs");

    /// <summary>The name cannot be that of an assembly and of a namespace.</summary>
    public static PotemkinException NotAName(string name) => new(
        $"'{name}' cannot be the name of a project.",
        "A name has letters, digits and underscores, parted by dots, and no part of it begins with a digit.",
        "Try: --name Company.Specs");

    /// <summary>The file system refuses.</summary>
    public static PotemkinException CannotWrite(string folder, Exception reason) => new(
        $"The project cannot be written to '{folder}'.",
        $"Reason: {reason.Message}");
}
