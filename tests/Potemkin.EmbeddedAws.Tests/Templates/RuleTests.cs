using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class RuleTests
{
    private const string Parameters = """
        Parameters:
          Env: { Type: String, Default: prod }
          Size: { Type: String, Default: small }
          Names: { Type: CommaDelimitedList, Default: 'a,b' }
        Resources: { T: { Type: X } }

        """;

    [Theory]
    [InlineData("!Equals [!Ref Env, prod]")]
    [InlineData("!Not [!Equals [!Ref Env, test]]")]
    [InlineData("!And [!Equals [!Ref Env, prod], !Or [!Equals [a, b], !Equals [a, a]]]")]
    [InlineData("!Contains [[small, large], !Ref Size]")]
    [InlineData("!Contains [!Ref Names, b]")]
    [InlineData("!EachMemberIn [!Ref Names, [a, b, c]]")]
    [InlineData("!EachMemberEquals [[x, x], x]")]
    public void ARuleThatHoldsLetsTheStackBeMade(string assert)
    {
        var plan = () => Given.Plan($"{Parameters}Rules: {{A: {{Assertions: [{{Assert: {assert}, AssertDescription: d}}]}}}}");

        plan.Should().NotThrow();
    }

    [Theory]
    [InlineData("!Equals [!Ref Env, test]")]
    [InlineData("!Contains [[medium, large], !Ref Size]")]
    [InlineData("!EachMemberIn [!Ref Names, [a]]")]
    [InlineData("!EachMemberEquals [!Ref Names, a]")]
    public void ARuleThatDoesNotHoldRefusesIt(string assert)
    {
        var plan = () => Given.Plan($"{Parameters}Rules: {{A: {{Assertions: [{{Assert: !Equals [a, a]}}, {{Assert: {assert}, AssertDescription: Not so}}]}}}}");

        plan.Should().Throw<AwsException>().WithMessage("Template error: rule A failed: Not so").Which.Code.Should().Be("ValidationError");
    }

    [Theory]
    [InlineData("prod", true)]
    [InlineData("test", false)]
    public void ARuleCountsUnderItsConditionAlone(string environment, bool refused)
    {
        var plan = () => Given.Plan(
            Parameters + "Rules: {A: {RuleCondition: !Equals [!Ref Env, prod], Assertions: [{Assert: !Equals [!Ref Size, large]}]}}", ("Env", environment));

        if (refused)
            plan.Should().Throw<AwsException>().WithMessage("Template error: rule A failed");
        else
            plan.Should().NotThrow();
    }

    [Fact]
    public void RulesKnowWhatExistsInTheRegion()
    {
        var region = new TestRegion();
        var vpc = region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16","Tags":[{"Key":"Name","Value":"main"}]}""").PhysicalId;
        var other = region.Create<Vpc>("""{"CidrBlock":"10.1.0.0/16"}""").PhysicalId;
        var subnet = region.Create<Subnet>($$"""{"VpcId":"{{vpc}}","CidrBlock":"10.0.1.0/24"}""").PhysicalId;
        const string template = """
            Parameters:
              Vpc: { Type: 'AWS::EC2::VPC::Id' }
              Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
            Rules:
              SubnetsInVpc:
                Assertions:
                  - Assert: !EachMemberEquals [!ValueOf [Subnets, VpcId], !Ref Vpc]
                    AssertDescription: All subnets must be in the VPC
              Known: { Assertions: [{ Assert: !Contains [!RefAll 'AWS::EC2::VPC::Id', !Ref Vpc] }] }
              Named: { Assertions: [{ Assert: !Contains [!ValueOfAll ['AWS::EC2::VPC::Id', Tags.Name], main] }] }
            Resources: { T: { Type: X } }
            """;

        var inVpc = () => Given.Plan(template, region.State, ("Vpc", vpc), ("Subnets", subnet));
        var inAnother = () => Given.Plan(template, region.State, ("Vpc", other), ("Subnets", subnet));

        inVpc.Should().NotThrow();
        inAnother.Should().Throw<AwsException>().WithMessage("Template error: rule SubnetsInVpc failed: All subnets must be in the VPC");
    }
}
