using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>Writes a saved state as JSON, and reads it.</summary>
internal static class StateText
{
    // Properties of resources may be as deep as a template, a hundred levels, in what is saved of a stack.
    private const int Depth = 256;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        MaxDepth = Depth,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AddParts, Require } },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    private static readonly JsonSerializerOptions HeadAlone = new(JsonSerializerDefaults.Web) { MaxDepth = Depth };

    public static byte[] Write(SavedState state) => JsonSerializer.SerializeToUtf8Bytes(state, Json);

    /// <exception cref="InvalidState">It is no saved state, or one of a later version.</exception>
    public static SavedState Read(ReadOnlySpan<byte> text)
    {
        try
        {
            return JsonSerializer.Deserialize<Head>(text, HeadAlone)?.Version switch
            {
                SavedState.CurrentVersion => JsonSerializer.Deserialize<SavedState>(text, Json)!,
                > SavedState.CurrentVersion and var version => throw new InvalidState(
                    $"It is of version {version}, and this Potemkin reads version {SavedState.CurrentVersion}: a later one wrote it."),
                { } version => throw new InvalidState($"There is no version {version} of it."),
                null => throw new InvalidState("It has no 'version', and so is no state of an embedded AWS."),
            };
        }
        catch (JsonException unreadable)
        {
            // The message ends with path, line and byte: the line is told in words, counted from 1.
            var reason = unreadable.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0].TrimEnd('.');
            throw new InvalidState(unreadable.Path is { Length: > 1 } path ? $"{reason}, at {path}." : $"{reason}.", unreadable.LineNumber + 1, unreadable);
        }
    }

    /// <summary>The parts of a region are known to their services alone, and yet are members like the others.</summary>
    private static void AddParts(JsonTypeInfo type)
    {
        if (type.Type != typeof(SavedRegion))
            return;
        foreach (var part in Catalog<IRegionPart>.All)
        {
            var member = type.CreateJsonPropertyInfo(part.SavedType, part.SavedName);
            member.Get = region => ((SavedRegion)region).Parts.GetValueOrDefault(part.SavedName);
            member.Set = (region, saved) => ((SavedRegion)region).Parts[part.SavedName] = saved!;
            member.IsSetNullable = false;
            member.ShouldSerialize = (_, saved) => saved is not null;
            type.Properties.Add(member);
        }
    }

    /// <summary>What stands in a record's head has to be there, unless it may be null: nulls are not written.</summary>
    private static void Require(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => member.AssociatedParameter is { IsNullable: false, HasDefaultValue: false }))
            member.IsRequired = true;
    }

    private sealed record Head(int? Version);
}
