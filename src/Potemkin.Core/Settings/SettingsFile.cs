using System.Text;
using System.Text.Json;

namespace Potemkin.Core.Settings;

/// <summary>Reads <c>potemkin.json</c>.</summary>
internal static class SettingsFile
{
    /// <summary>How the file is called.</summary>
    public const string Name = "potemkin.json";

    private static readonly JsonReaderOptions Leniently = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The settings in a file, in its order. A <c>$schema</c> is passed over.</summary>
    /// <exception cref="PotemkinException">
    /// The file cannot be read or is not a JSON object, or it names a setting that does not exist, or one twice.
    /// </exception>
    public static IReadOnlyList<FileSetting> Read(string path)
    {
        try
        {
            return Read(path, Encoding.UTF8.GetBytes(File.ReadAllText(path)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw SettingErrors.NoFile(path, unreadable);
        }
        catch (JsonException wrong)
        {
            throw SettingErrors.NoJson(path, $"{path}:{wrong.LineNumber + 1}", wrong.Message);
        }
    }

    private static List<FileSetting> Read(string path, byte[] json)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var found = new List<FileSetting>();
        var groups = new Stack<string>();
        var (name, place) = ("", "");
        var reader = new Utf8JsonReader(json, Leniently);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject when groups.Count == 0:
                    groups.Push("");
                    break;
                case JsonTokenType.StartObject:
                    RequireGroup(name, place);
                    groups.Push($"{name}.");
                    break;
                case JsonTokenType.EndObject:
                    groups.Pop();
                    break;
                case JsonTokenType.PropertyName when groups.Count == 1 && reader.ValueTextEquals("$schema"u8):
                    reader.Skip();
                    break;
                case JsonTokenType.PropertyName:
                    name = groups.Peek() + reader.GetString();
                    place = $"{path}:{LineOf(json, reader.TokenStartIndex)}";
                    break;
                case var _ when groups.Count == 0:
                    throw SettingErrors.NoObject(path);
                case JsonTokenType.String or JsonTokenType.Number:
                    RequireSetting(name, place);
                    if (found.Exists(setting => setting.Name == name))
                        throw SettingErrors.Twice(name, place);
                    var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
                    found.Add(new FileSetting(name, new SettingText(text, folder), place));
                    break;
                default:
                    RequireSetting(name, place);
                    throw SettingErrors.NotText(name, place);
            }
        }

        return found;
    }

    private static void RequireGroup(string name, string place)
    {
        if (MembersOf(name).Count > 0)
            return;
        RequireSetting(name, place);
        throw SettingErrors.NotText(name, place);
    }

    private static void RequireSetting(string name, string place)
    {
        if (SettingDefinitions.All.Any(definition => definition.Name == name))
            return;
        if (MembersOf(name) is { Count: > 0 } members)
            throw SettingErrors.Group(name, members, place);
        throw SettingErrors.Unknown(name, [.. SettingDefinitions.All.Select(definition => definition.Name)], place);
    }

    private static List<string> MembersOf(string group) =>
    [
        .. SettingDefinitions.All
            .Where(definition => definition.Name.StartsWith($"{group}.", StringComparison.Ordinal))
            .Select(definition => definition.Name[(group.Length + 1)..]),
    ];

    private static int LineOf(byte[] json, long position) => json.AsSpan(0, (int)position).Count((byte)'\n') + 1;
}
