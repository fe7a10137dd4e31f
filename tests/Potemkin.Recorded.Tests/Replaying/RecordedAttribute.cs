namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>The recorded test that a method replays, by its name in the file that its class is for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedAttribute(string test) : Attribute
{
    public string Test { get; } = test;
}
