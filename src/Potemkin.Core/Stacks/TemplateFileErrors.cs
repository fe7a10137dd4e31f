using Potemkin.Templates;

namespace Potemkin.Core.Stacks;

/// <summary>What can be wrong with a template before anything is sent.</summary>
internal static class TemplateFileErrors
{
    private static readonly string[] Endings = [".yml", ".yaml", ".json", ".template"];

    public static PotemkinException Missing(string folder, string name)
    {
        var there = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Endings.Contains(System.IO.Path.GetExtension(file)))
                .Select(file => System.IO.Path.GetRelativePath(folder, file))
                .Order(StringComparer.Ordinal)
                .ToList()
            : [];
        return new PotemkinException(
            $"There is no template '{name}'.",
            $"Looked in: {folder}",
            NearestName.Question(name, there),
            $"There are: {NameList.Quoted(there, Directory.Exists(folder) ? "none" : "no such folder")}");
    }

    public static PotemkinException Unreadable(string name, string? path, TemplateFormatException reason) => new(
        $"The template '{name}' cannot be read.",
        $"At: {path ?? name}:{reason.Place.Line}:{reason.Place.Column}",
        $"Reason: {reason.Message}");

    public static PotemkinException NoResources(string name, string? path) => new(
        $"The template '{name}' has no resources.",
        $"At: {path ?? name}",
        "Try: a section 'Resources' with at least one resource.");

    public static PotemkinException CodeNotPackaged(TemplateFile template, string logicalId, ScalarNode code) => new(
        $"The code of the function '{logicalId}' is the folder '{code.Value}' of this machine, which CloudFormation cannot read.",
        $"At: {template.Path ?? template.Name}:{code.Place.Line}:{code.Place.Column}",
        $"Try: aws cloudformation package --template-file {template.Name} --s3-bucket … --output-template-file …, and the template that it writes.");

    public static PotemkinException NoCode(TemplateFile template, string folder, string logicalId, ScalarNode code)
    {
        var path = System.IO.Path.GetFullPath(code.Value, folder);
        var parent = System.IO.Path.GetDirectoryName(path.TrimEnd(System.IO.Path.DirectorySeparatorChar)) ?? folder;
        var there = Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent).Select(near => System.IO.Path.GetFileName(near)!).Order(StringComparer.Ordinal).ToList()
            : [];
        return new PotemkinException(
            File.Exists(path)
                ? $"The code of the function '{logicalId}' is '{code.Value}', which is a file and no folder."
                : $"The code of the function '{logicalId}' is the folder '{code.Value}', which does not exist.",
            $"At: {template.Path ?? template.Name}:{code.Place.Line}:{code.Place.Column}",
            $"Looked for: {path}",
            NearestName.Question(System.IO.Path.GetFileName(path), there),
            $"There are: {NameList.Quoted(there, Directory.Exists(parent) ? "none" : "no such folder")}");
    }

    public static PotemkinException UnknownParameter(TemplateFile template, string name)
    {
        var known = template.Outline.Parameters.Select(parameter => parameter.Name).ToList();
        return new PotemkinException(
            $"The template '{template.Name}' has no parameter '{name}'.",
            $"At: {template.Path ?? template.Name}",
            NearestName.Question(name, known),
            $"It has: {NameList.Quoted(known)}");
    }

    public static PotemkinException MissingParameters(TemplateFile template, IReadOnlyList<ParameterOutline> missing) => new(
        $"The template '{template.Name}' needs a value for {NameList.Quoted(missing.Select(parameter => parameter.Name))}.",
        $"At: {template.Path ?? template.Name}:{missing[0].Place.Line}:{missing[0].Place.Column}",
        $"Try: the stack '{template.Name}' with {string.Join(", ", missing.Select(parameter => $"{parameter.Name}=…"))}");
}
