namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// What AWS Config keeps and can be given tags at any time, known by its ARN.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/tagging.html">Tagging your AWS Config resources</a>.
/// </summary>
internal interface ITagged
{
    string Arn { get; }

    IReadOnlyDictionary<string, string> Tags { get; set; }
}
