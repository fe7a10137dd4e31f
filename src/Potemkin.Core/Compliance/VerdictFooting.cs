namespace Potemkin.Core.Compliance;

/// <summary>Which state of the resource a verdict judges.</summary>
internal enum VerdictFooting
{
    /// <summary>One that was recorded after the resource had changed.</summary>
    New,

    /// <summary>One that was recorded before CloudFormation called the change complete, and is another one than before: perhaps half of the change.</summary>
    Early,

    /// <summary>
    /// The one of before the change, judged again after it: either nothing changed that AWS Config records, or it has not recorded that yet.
    /// </summary>
    Old,
}
