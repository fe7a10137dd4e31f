namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>The file of recordings that a class replays, without its extension.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RecordedFileAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
