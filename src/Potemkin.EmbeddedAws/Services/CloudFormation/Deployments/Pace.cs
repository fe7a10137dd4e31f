namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>How the time that a resource takes is divided; what of it takes no time is done at once, so that nothing comes in between.</summary>
internal readonly record struct Pace(TimeSpan Initiation, TimeSpan Configuration, TimeSpan Stabilization)
{
    private const double InitiatedAfter = 0.1;
    private const double ConfiguredAfter = 0.6;

    public static Pace Of(TimeSpan whole)
    {
        var initiation = whole * InitiatedAfter;
        var configuration = whole * ConfiguredAfter - initiation;
        return new Pace(initiation, configuration, whole - initiation - configuration);
    }
}
