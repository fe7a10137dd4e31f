namespace Potemkin.Recorded.Tests.Replaying;

[CollectionDefinition(Name)]
public sealed class RecordedAwsCollection : ICollectionFixture<RecordedAws>
{
    public const string Name = "one embedded AWS for all recordings";
}
