namespace Potemkin.EmbeddedAws;

/// <summary>The pace of an account in the middle of a day, as docs/fidelity.md gives it.</summary>
internal sealed class RealisticLatency : Latency
{
    private readonly double _timeScale;
    private readonly Random _jitter;
    private readonly Lock _jitterGate = new();

    public RealisticLatency(double timeScale, int seed)
    {
        if (!double.IsFinite(timeScale) || timeScale <= 0)
            throw new ArgumentOutOfRangeException(nameof(timeScale), timeScale, "A time scale is a positive number, 60 for a minute in a second.");
        _timeScale = timeScale;
        _jitter = new Random(seed);
    }

    internal override TimeSpan StackOverhead => Between(4, 4);

    internal override TimeSpan Creation(string resourceType) => resourceType switch
    {
        "AWS::S3::Bucket" => Between(20, 24),
        "AWS::EC2::EIP" => Between(14, 18),
        "AWS::EC2::SecurityGroup" => Between(7, 9),
        "AWS::IAM::Role" => Between(16, 20),
        _ => Between(18, 22),
    };

    internal override TimeSpan Update(string resourceType) => Creation(resourceType);

    internal override TimeSpan Deletion(string resourceType) => Between(13, 17);

    internal override TimeSpan Recording(string resourceType) =>
        resourceType.StartsWith("AWS::IAM::", StringComparison.Ordinal) ? Between(840, 960) : Between(30, 60);

    internal override TimeSpan Evaluation() => Between(20, 40);

    internal override TimeSpan EvaluationInterval => TimeSpan.FromMinutes(1) / _timeScale;

    internal override TimeSpan Period(TimeSpan frequency) => frequency / _timeScale;

    private TimeSpan Between(double shortestSeconds, double longestSeconds)
    {
        lock (_jitterGate)
            return TimeSpan.FromSeconds((shortestSeconds + _jitter.NextDouble() * (longestSeconds - shortestSeconds)) / _timeScale);
    }
}
