using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;
using static Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda.LambdaRegion;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda;

public class VersionAndAliasTests
{
    private const string Arn = "arn:aws:lambda:us-east-1:123456789012:function:judge";
    private const string Later = """{"Timeout": 30}""";

    private readonly TestRegion _region = LambdaRegion.With(new ScriptedFunctions());
    private readonly Resource _function;

    public VersionAndAliasTests() => _function = _region.CreateFunction();

    [Fact]
    public void AVersionIsTheFunctionAsItWas()
    {
        var version = Publish();
        _region.Update<FunctionType>(_function, FunctionWith(), FunctionWith(Later));

        version.PhysicalId.Should().Be($"{Arn}:1");
        version.Attributes["FunctionArn"].ToString().Should().Be($"{Arn}:1");
        version.Attributes["Version"].ToString().Should().Be("1");
        (_region.Function("judge:1")!.Timeout, _region.Function()!.Timeout).Should().Be((3, 30));
        Publish().PhysicalId.Should().Be($"{Arn}:2");
    }

    [Fact]
    public void WhatHasNotChangedIsNotPublishedAgain()
    {
        Publish();

        _region.FailureOf<VersionType>(OfFunction).Should().Contain("A version for this Lambda function exists ( 1 ). Modify the function to create a new version.");
    }

    [Fact]
    public void AVersionOfOtherCodeIsRefused() =>
        _region.FailureOf<VersionType>("""{"FunctionName": "judge", "CodeSha256": "other"}""").Should().Contain(
            "CodeSHA256 (other) is different from current CodeSHA256 in $LATEST");

    [Fact]
    public void AnAliasStandsForAVersion()
    {
        Publish();
        _region.Update<FunctionType>(_function, FunctionWith(), FunctionWith(Later));
        Publish();

        var alias = _region.Create<AliasType>(Alias("1"));
        var first = _region.Function("judge:live")!;
        _region.Update<AliasType>(alias, Alias("1"), Alias("2"));
        var second = _region.Function("judge:live")!;
        _region.Delete<AliasType>(alias);

        alias.PhysicalId.Should().Be($"{Arn}:live");
        alias.Attributes["AliasArn"].ToString().Should().Be($"{Arn}:live");
        (first.Arn, first.Version, first.Timeout).Should().Be(($"{Arn}:live", "1", 3));
        (second.Arn, second.Version, second.Timeout).Should().Be(($"{Arn}:live", "2", 30));
        _region.Function("judge:live").Should().BeNull();
    }

    [Fact]
    public void AnAliasOfAVersionThatIsNotThereIsRefused() =>
        _region.FailureOf<AliasType>(Alias("7")).Should().Be(LambdaText($"Function not found: {Arn}:7", 404, "NotFound"));

    [Fact]
    public void AnAliasThatIsThereIsRefused()
    {
        _region.Create<AliasType>(Alias("$LATEST"));

        _region.FailureOf<AliasType>(Alias("$LATEST")).Should().Be(LambdaText($"Alias already exists: {Arn}:live", 409, "AlreadyExists"));
    }

    [Fact]
    public void AVersionThatIsDeletedIsGoneAndItsNumberWithIt()
    {
        var version = Publish();

        _region.Delete<VersionType>(version);

        _region.Function("judge:1").Should().BeNull();
        Publish().PhysicalId.Should().Be($"{Arn}:2");
    }

    [Fact]
    public void VersionsAndAliasesAreSaved()
    {
        Publish();
        _region.Create<AliasType>(Alias("1"));
        using var loaded = new World(new EmbeddedAwsOptions { TimeProvider = new FakeTime() }, new ScriptedFunctions());

        loaded.Load(_region.World.Save());

        var functions = loaded.Region(_region.State.Id).Of<FunctionStore>();
        functions.Find(FunctionName.Parse("judge:live")!)!.Version.Should().Be("1");
        functions.VersionsOf(functions.All.Single()).LastNumber.Should().Be(1);
    }

    [Fact]
    public void WhatIsConfiguredBesideTheStackLeavesTheCode()
    {
        var before = _region.Function()!;
        var properties = _function.Properties.DeepClone().AsObject();
        (properties["Timeout"], properties["Code"]) = (30, new System.Text.Json.Nodes.JsonObject { ["ZipFile"] = "other" });

        _region.World.Scheduler.Run(() => FunctionType.Configure(_function, properties));

        _region.Function()!.Timeout.Should().Be(30);
        _region.Function()!.Code.Should().Be(before.Code);
        _function.Properties["Timeout"]!.ToString().Should().Be("30");
    }

    private static string OfFunction => $$"""{"FunctionName": "{{Arn}}"}""";

    private static string Alias(string version) => $$"""{"FunctionName": "judge", "Name": "live", "FunctionVersion": "{{version}}"}""";

    private Resource Publish() => _region.Create<VersionType>(OfFunction);
}
