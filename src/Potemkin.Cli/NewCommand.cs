using System.CommandLine;
using Potemkin.Cli.Frame;
using Potemkin.Cli.NewProject;

namespace Potemkin.Cli;

/// <summary><c>potemkin new</c>: a project of specifications that passes at once.</summary>
internal static class NewCommand
{
    /// <summary>What <c>--help</c> shows below the options.</summary>
    public const string Examples =
        """
        The project has one feature, the rule that it proves and the stack that it puts in place; dotnet test passes at once, on an AWS
        within the test process. No file is ever overwritten.

        Examples:
          potemkin new specs                          in the folder 'specs', which need not be there
          potemkin new                                in this folder, named after it
          potemkin new specs --name Company.Specs     under another name
          potemkin new specs --json                   and tells a program what it wrote

        Exit codes: 0 the project is there; 1 it was called wrongly, or would have overwritten something: nothing was written.
        """;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where to; made where it is not there.", DefaultValueFactory = _ => "." };
        var name = new Option<string?>("--name") { Description = "What the project is called; as its folder by default.", HelpName = "name" };
        var json = new Option<bool>("--json") { Description = "Writes one JSON object." };

        var command = new Command("new", "Lays down a project of specifications that passes at once.") { folder, name, json };
        command.SetAction(parsed =>
        {
            var at = parsed.GetRequiredValue(folder);
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(at));
            var called = ProjectName.Of(parsed.GetValue(name), path);
            var files = ProjectFiles.Of(called);
            ProjectWriter.Write(path, files);

            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                Json.Write(output, new { Name = called, Folder = path, Files = files.Select(file => file.Path) });
            else
                Tell(output, at, called, files);
        });
        return command;
    }

    private static void Tell(TextWriter output, string folder, string name, IReadOnlyList<ProjectFile> files)
    {
        var table = new TextTable("FILE", "WHAT FOR");
        foreach (var file in files)
            table.Add(file.Path, file.Purpose);
        table.WriteTo(Terminal.On(output));
        output.WriteLine();
        var where = folder == "." ? "" : folder.Contains(' ', StringComparison.Ordinal) ? $" \"{folder}\"" : $" {folder}";
        output.WriteLine($"The project '{name}' is there. To run it: dotnet test{where}");
    }
}
