using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;

/// <summary>
/// The tokens that functions report with: each says which invocation the reports are of. They end with the server, as the functions do,
/// and the oldest go when there are too many.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html#config-PutEvaluations-request-ResultToken">ResultToken</a>.
/// </summary>
internal sealed class ResultTokens(World world)
{
    private const int Most = 20_000;
    private const int Length = 344;

    private readonly Dictionary<string, Reporting> _valid = new(StringComparer.Ordinal);
    private readonly Queue<string> _issued = new();

    public string Issue(Reporting reporting)
    {
        var token = world.RandomNames.Base64(Length);
        _valid.Add(token, reporting);
        _issued.Enqueue(token);
        if (_issued.Count > Most)
            _valid.Remove(_issued.Dequeue());
        return token;
    }

    /// <summary>What the token was issued for; null where it was not issued here, is of another account or region, or its rule is no more.</summary>
    public Reporting? Find(RegionState region, string token) =>
        _valid.GetValueOrDefault(token) is { } reporting
        && ReferenceEquals(reporting.Invocation.Region, region)
        && region.ConfigRules.Find(reporting.Invocation.Rule.Name)?.Id == reporting.Invocation.Rule.Id
            ? reporting
            : null;

    /// <summary>What a function is to report of.</summary>
    /// <param name="Evaluation">The evaluation.</param>
    /// <param name="IsFlipped">Whether what is reported is turned into its opposite.</param>
    internal sealed record Reporting(EvaluationUnderWay Evaluation, bool IsFlipped)
    {
        public Invocation Invocation => Evaluation.Invocation;
    }
}
