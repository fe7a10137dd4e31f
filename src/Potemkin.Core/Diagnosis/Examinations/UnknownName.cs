namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>Tells names that are not known before the run: with a placeholder of an outline or of Potemkin in them.</summary>
internal static class UnknownName
{
    public static bool IsIn(string name) => name.AsSpan().ContainsAny('<', '{');
}
