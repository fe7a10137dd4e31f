namespace Potemkin.EmbeddedAws.Tests.Services.Config.Querying;

public class SelectionTests
{
    [Fact]
    public void AResultHasTheShapeOfTheItemAndTheOrderOfTheQuery() =>
        QueriedItemSet.Results("SELECT configuration.state.name, resourceId, configuration.cpus, tags.key WHERE resourceId = 'i-1'").Should().Equal(
            """{"configuration":{"state":{"name":"running"},"cpus":1},"resourceId":"i-1","tags":[{"key":"team"},{"key":"stage"}]}""");

    [Fact]
    public void WhatLiesInAnArrayIsSelectedOfEachElement() =>
        QueriedItemSet.Results("SELECT configuration.ipPermissions.fromPort WHERE resourceId = 'sg-1'").Should().Equal(
            """{"configuration":{"ipPermissions":[{"fromPort":22},{"fromPort":443}]}}""");

    [Fact]
    public void TheAsteriskSelectsWhatIsOfOnePiece() => QueriedItemSet.Results("select * where resourceId = 'v-1'").Should().Equal(
        """{"accountId":"444455556666","resourceId":"v-1","resourceType":"AWS::EC2::Volume"}""");

    [Fact]
    public void APropertyThatAnItemLacksIsLeftOut() =>
        QueriedItemSet.Results("SELECT resourceName, configuration.state.name WHERE resourceId = 'v-1'").Should().Equal("{}");

    [Fact]
    public void ResultsAreSortedByNumberAndByTextAndCutOff()
    {
        const string Instances = "SELECT resourceId WHERE configuration.cpus > 0";

        Ids($"{Instances} ORDER BY configuration.cpus").Should().Be("i-1 v-1 i-2");
        Ids($"{Instances} ORDER BY configuration.cpus DESC LIMIT 2").Should().Be("i-2 v-1");
        Ids($"{Instances} ORDER BY accountId DESC, resourceId ASC").Should().Be("v-1 i-1 i-2");
    }

    [Theory]
    [InlineData("SELECT COUNT(*)", """{"COUNT(*)":5}""")]
    [InlineData("SELECT count(tags.key), SUM(configuration.cpus), AVG(configuration.cpus)", """{"COUNT(tags.key)":3,"SUM(configuration.cpus)":20.5,"AVG(configuration.cpus)":6.8333333333333333333333333333}""")]
    [InlineData("SELECT MIN(configuration.cpus), MAX(configuration.cpus), MAX(resourceId)", """{"MIN(configuration.cpus)":1,"MAX(configuration.cpus)":10,"MAX(resourceId)":"v-1"}""")]
    [InlineData("SELECT COUNT(*), AVG(configuration.cpus) WHERE resourceId = 'none'", """{"COUNT(*)":0}""")]
    public void FunctionsAreOfAllItemsWithoutAGroup(string query, string result) => QueriedItemSet.Results(query).Should().Equal(result);

    [Fact]
    public void TheMostNumerousGroupComesFirst() =>
        QueriedItemSet.Results("SELECT accountId, COUNT(*) GROUP BY accountId").Should().Equal(
            """{"accountId":"444455556666","COUNT(*)":3}""", """{"accountId":"111122223333","COUNT(*)":2}""");

    [Fact]
    public void GroupsAreSortedAndHaveTheShapeOfItems() =>
        QueriedItemSet.Results("SELECT COUNT(*), configuration.state.name GROUP BY configuration.state.name ORDER BY configuration.state.name DESC").Should().Equal(
            """{"COUNT(*)":1,"configuration":{"state":{"name":"stopped"}}}""", """{"COUNT(*)":1,"configuration":{"state":{"name":"running"}}}""");

    [Fact]
    public void GroupsAreSortedByAFunction() =>
        QueriedItemSet.Results("SELECT accountId, MAX(configuration.cpus) GROUP BY accountId ORDER BY MAX(configuration.cpus) ASC").Should().Equal(
            """{"accountId":"444455556666","MAX(configuration.cpus)":9.5}""", """{"accountId":"111122223333","MAX(configuration.cpus)":10}""");

    [Fact]
    public void AnItemIsInTheGroupsOfAllItsValues() =>
        QueriedItemSet.Results("SELECT tags.key, accountId, COUNT(*) GROUP BY tags.key, accountId").Should().Equal(
            """{"tags":{"key":"team"},"accountId":"111122223333","COUNT(*)":2}""", """{"tags":{"key":"stage"},"accountId":"111122223333","COUNT(*)":1}""");

    private static string Ids(string query) =>
        string.Join(' ', QueriedItemSet.Results(query).Select(result => result.Split('"')[3]));
}
