using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Potemkin.Templates;

namespace Potemkin.Core.Stacks;

/// <summary>A CloudFormation template in a file, and what it declares.</summary>
public sealed class TemplateFile
{
    // Many scenarios ask for the same template.
    private static readonly ConcurrentDictionary<(string Name, string? Path), TemplateFile> Known = new();

    private TemplateFile(string name, string? path, string text, TemplateOutline outline)
    {
        Name = name;
        Path = path;
        Text = text;
        Body = text;
        Outline = outline;
        Id = $"{name}@{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}";
    }

    /// <summary>The name that it was asked for by, such as <c>bucket.yml</c>.</summary>
    public string Name { get; }

    /// <summary>Its text, as CloudFormation is sent it.</summary>
    public string Body { get; private init; }

    /// <summary>Its text, as it was written: what two templates are the same by, whatever a run changes in them.</summary>
    internal string Text { get; }

    /// <summary>What evidence knows it by: its name and the beginning of its text's SHA-256.</summary>
    internal string Id { get; }

    /// <summary>Its folder and name, for messages; null for a template that Potemkin itself wrote.</summary>
    internal string? Path { get; }

    /// <summary>The folder of its file, from which it names others; null for a template that Potemkin itself wrote.</summary>
    internal string? Folder { get; private init; }

    /// <summary>What it declares.</summary>
    internal TemplateOutline Outline { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="folder">The folder that the templates lie in.</param>
    /// <param name="name">The file's name within the folder.</param>
    /// <exception cref="PotemkinException">The file is missing, or is no template.</exception>
    public static TemplateFile Load(string folder, string name)
    {
        var path = System.IO.Path.GetFullPath(name, System.IO.Path.GetFullPath(folder));
        if (!File.Exists(path))
            throw TemplateFileErrors.Missing(folder, name);
        var shown = System.IO.Path.Combine(System.IO.Path.GetFileName(System.IO.Path.GetFullPath(folder)), name);
        return Read(name, shown, System.IO.Path.GetDirectoryName(path), File.ReadAllText(path));
    }

    /// <summary>Takes a template that Potemkin itself wrote.</summary>
    internal static TemplateFile Of(string name, string body) => Read(name, null, null, body);

    /// <summary>The same template, sent to CloudFormation with another text; places in messages are those of the text that was written.</summary>
    internal TemplateFile WithBody(string body) => new(Name, Path, Text, Outline) { Body = body, Folder = Folder };

    /// <exception cref="PotemkinException">A parameter is unknown to the template, or one that it needs is not given.</exception>
    internal void RequireParameters(IReadOnlyDictionary<string, string> given)
    {
        RequireKnown(given.Keys);
        if (Outline.Parameters.Where(parameter => !parameter.HasDefault && !given.ContainsKey(parameter.Name)).ToList() is { Count: > 0 } missing)
            throw TemplateFileErrors.MissingParameters(this, missing);
    }

    /// <exception cref="PotemkinException">A parameter is unknown to the template.</exception>
    internal void RequireKnown(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Outline.Parameters.All(parameter => parameter.Name != name))
                throw TemplateFileErrors.UnknownParameter(this, name);
        }
    }

    /// <summary>For messages: the file and the line of a resource.</summary>
    internal string PlaceOf(string logicalId)
    {
        var file = Path ?? Name;
        return Outline.Resources.FirstOrDefault(resource => resource.LogicalId == logicalId) is { } resource
            ? $"{file}:{resource.Place.Line}:{resource.Place.Column}"
            : file;
    }

    private static TemplateFile Read(string name, string? path, string? folder, string body) =>
        Known.TryGetValue((name, path), out var known) && known.Text == body && known.Folder == folder
            ? known
            : Known[(name, path)] = Parse(name, path, folder, body);

    private static TemplateFile Parse(string name, string? path, string? folder, string body)
    {
        TemplateOutline outline;
        try
        {
            outline = TemplateOutline.Parse(body);
        }
        catch (TemplateFormatException unreadable)
        {
            throw TemplateFileErrors.Unreadable(name, path, unreadable);
        }

        return outline.Resources.Count > 0 ? new TemplateFile(name, path, body, outline) { Folder = folder } : throw TemplateFileErrors.NoResources(name, path);
    }
}
