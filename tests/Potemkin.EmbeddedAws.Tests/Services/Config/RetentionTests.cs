namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class RetentionTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ThereIsOnePeriodWhichIsChangedSavedAndDeleted()
    {
        var none = Described();
        Put(100);
        var put = Put(30);
        _aws.Interrupt();
        var described = Described();
        _aws.Call("DeleteRetentionConfiguration", """{"RetentionConfigurationName":"default"}""");

        none.Should().Be("""{"RetentionConfigurations":[]}""");
        put.Should().Be("""{"RetentionConfiguration":{"Name":"default","RetentionPeriodInDays":30}}""");
        described.Should().Be("""{"RetentionConfigurations":[{"Name":"default","RetentionPeriodInDays":30}]}""");
        Described().Should().Be(none);
    }

    [Fact]
    public void ItemsOlderThanThePeriodAreForgottenButForTheLast()
    {
        var bucket = _aws.CreateBucket("logs");
        _aws.Time.Advance(TimeSpan.FromDays(20));
        _aws.Encrypt(bucket, "aws:kms");
        Put(30);

        _aws.Time.Advance(TimeSpan.FromDays(11));
        var afterAMonth = _aws.Items("logs").Count;
        _aws.Time.Advance(TimeSpan.FromDays(1000));

        afterAMonth.Should().Be(1);
        _aws.Items("logs").Should().HaveCount(1);
    }

    [Theory]
    [InlineData(29, "greater than or equal to 30")]
    [InlineData(2558, "less than or equal to 2557")]
    public void APeriodIsAMonthToSevenYears(int days, string bound) => _aws.Fail("PutRetentionConfiguration", $$"""{"RetentionPeriodInDays":{{days}}}""").Should().Be((
        "ValidationException",
        $"1 validation error detected: Value '{days}' at 'retentionPeriodInDays' failed to satisfy constraint: Member must have value {bound}"));

    [Theory]
    [InlineData("DescribeRetentionConfigurations", """{"RetentionConfigurationNames":["mine"]}""")]
    [InlineData("DeleteRetentionConfiguration", """{"RetentionConfigurationName":"mine"}""")]
    public void NoOtherNameIsKnown(string operation, string request)
    {
        Put(30);

        _aws.Fail(operation, request).Should().Be((
            "NoSuchRetentionConfigurationException", "Cannot find retention configuration with the specified name 'mine'."));
    }

    private string Put(int days) => _aws.Call("PutRetentionConfiguration", $$"""{"RetentionPeriodInDays":{{days}}}""").ToJsonString();

    private string Described() => _aws.Call("DescribeRetentionConfigurations").ToJsonString();
}
