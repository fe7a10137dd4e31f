using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.State.Functions;
using static Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda.LambdaRegion;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda;

public class PermissionTypeTests
{
    private const string OfConfig = """{"FunctionName":"judge","Action":"lambda:InvokeFunction","Principal":"config.amazonaws.com"}""";

    private readonly TestRegion _region = LambdaRegion.With(new ScriptedFunctions());

    public PermissionTypeTests() => _region.CreateFunction();

    private IReadOnlyList<FunctionPermission> Permissions => _region.State.Of<FunctionStore>().PermissionsOf(_region.Function()!);

    [Fact]
    public void APermissionIsAStatementOfTheFunctionsPolicy()
    {
        var permission = _region.Create<PermissionType>(
            """
            {
              "FunctionName": "judge", "Action": "lambda:*", "Principal": "*", "SourceAccount": "123456789012",
              "SourceArn": "arn:aws:config:*", "PrincipalOrgID": "o-1", "EventSourceToken": "token"
            }
            """,
            "Allowed");

        permission.PhysicalId.Should().MatchRegex("^my-stack-Allowed-[A-Z0-9]{12}$");
        permission.Attributes["Id"].ToString().Should().Be(permission.PhysicalId);
        Permissions.Should().Equal(new FunctionPermission(permission.PhysicalId, "lambda:*", "*")
        {
            SourceAccount = "123456789012",
            SourceArn = "arn:aws:config:*",
            PrincipalOrgId = "o-1",
            EventSourceToken = "token",
        });
    }

    [Theory]
    [InlineData("judge")]
    [InlineData("function:judge")]
    [InlineData("123456789012:function:judge")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:judge")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:judge:$LATEST")]
    public void TheFunctionIsCalledByNameOrArn(string name)
    {
        _region.Create<PermissionType>(OfConfig.Replace("judge", name));

        Permissions.Should().ContainSingle();
    }

    [Theory]
    [InlineData("other", "arn:aws:lambda:us-east-1:123456789012:function:other")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:judge", "arn:aws:lambda:eu-west-1:123456789012:function:judge")]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:function:judge", "arn:aws:lambda:us-east-1:111122223333:function:judge")]
    [InlineData("judge:1", "arn:aws:lambda:us-east-1:123456789012:function:judge:1")]
    public void AFunctionThatIsNotThereIsNotFound(string name, string arn) =>
        _region.FailureOf<PermissionType>(OfConfig.Replace("judge", name)).Should().Be(LambdaText($"Function not found: {arn}", 404, "NotFound"));

    [Fact]
    public void ADeletionRevokesItAlone()
    {
        var first = _region.Create<PermissionType>(OfConfig, "First");
        var second = _region.Create<PermissionType>(OfConfig, "Second");

        _region.Delete<PermissionType>(first);

        Permissions.Select(permission => permission.StatementId).Should().Equal(second.PhysicalId);
        _region.State.Resources.OfType(PermissionType.TypeName).Should().Equal(second);
    }

    [Fact]
    public void WhatIsNotToBeHadHereIsRefusedByName() =>
        _region.FailureOf<PermissionType>(OfConfig.Replace("}", ",\"FunctionUrlAuthType\":\"NONE\"}"))
            .Should().Be("The embedded AWS does not support the property 'FunctionUrlAuthType' of AWS::Lambda::Permission.");
}
