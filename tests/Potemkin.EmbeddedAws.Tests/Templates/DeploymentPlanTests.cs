using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class DeploymentPlanTests
{
    private const string Conditional = """
        Parameters: { Make: { Type: String } }
        Conditions: { Made: !Equals [!Ref Make, 'true'] }
        Resources:
          Extra: { Type: X, Condition: Made, Properties: { P: !GetAtt Base.A } }
          Base: { Type: X }

        """;

    [Theory]
    [InlineData("true", "Extra", "Base")]
    [InlineData("false", "Base")]
    public void OnlyResourcesWhoseConditionHoldsAreMade(string make, params string[] expected)
    {
        var plan = Given.Plan(Conditional, ("Make", make));

        plan.Resources.Select(resource => resource.LogicalId).Should().Equal(expected);
    }

    [Fact]
    public void ResourcesDependOnWhatTheyReferTo()
    {
        var plan = Given.Plan(
            """
            Conditions: { Holds: !Equals [a, a] }
            Resources:
              A: { Type: X }
              B: { Type: X }
              C: { Type: X }
              D: { Type: X }
              E: { Type: X }
              F: { Type: X }
              R:
                Type: X
                DependsOn: [A]
                Properties: { P: [!Ref B, !Sub '${C.X} ${AWS::Region}', !If [Holds, !GetAtt D.X, !Ref E]] }
                Metadata: { M: !Ref F }
            """);

        plan.DependenciesOf("R").Should().BeEquivalentTo(["A", "B", "C", "D", "F"]);
        plan.DependenciesOf("A").Should().BeEmpty();
    }

    [Theory]
    [InlineData("  R: { Type: X, Properties: { P: !Ref Extra } }", "Template format error: Unresolved resource dependencies [Extra] in the Resources block of the template")]
    [InlineData("  R: { Type: X, Properties: { P: !Sub '${Extra.A}' } }", "Template format error: Unresolved resource dependencies [Extra] in the Resources block of the template")]
    [InlineData("Outputs: { O: { Value: !Ref Extra } }", "Unresolved resource dependencies [Extra] in the Outputs block of the template")]
    public void NothingCanReferToAResourceThatIsNotMade(string more, string message)
    {
        var plan = () => Given.Plan(Conditional + more, ("Make", "false"));

        plan.Should().Throw<AwsException>().WithMessage(message);
    }

    [Theory]
    [InlineData("  R: { Type: X, Properties: { P: !If [Made, !Ref Extra, a] } }")]
    [InlineData("  R: { Type: X, DependsOn: Extra }")]
    [InlineData("Outputs: { O: { Value: !Ref Extra, Condition: Made } }")]
    public void WhatIsNotNeededMayReferToAResourceThatIsNotMade(string more)
    {
        var plan = Given.Plan(Conditional + more, ("Make", "false"));

        plan.Outputs(Given.Deployed).Should().BeEmpty();
        plan.Resources.Should().OnlyContain(resource => plan.DependenciesOf(resource.LogicalId).Count == 0);
    }

    [Fact]
    public void ACircleThatDependsOnConditionsIsFoundOnceTheyAreKnown()
    {
        var template = Conditional + "  R: { Type: X, DependsOn: S }\n  S: { Type: X, Properties: { P: !If [Made, !Ref R, a] } }";

        var circular = () => Given.Plan(template, ("Make", "true"));
        var straight = () => Given.Plan(template, ("Make", "false"));

        circular.Should().Throw<AwsException>().WithMessage("Circular dependency between resources: [R, S]");
        straight.Should().NotThrow();
    }

    [Fact]
    public void ConditionsThatAskForOneAnotherAreRefused()
    {
        var plan = () => Given.Plan("Conditions: {A: !Not [!Condition B], B: !Not [!Condition A]}\nResources: {T: {Type: X}}");

        plan.Should().Throw<AwsException>().WithMessage("Template error: Found circular condition dependency: [A, B]");
    }

    [Fact]
    public void OutputsAreTexts()
    {
        var plan = Given.Plan(
            """
            Resources: { R: { Type: X } }
            Outputs:
              Name: { Value: !Ref R, Description: d, Export: { Name: !Sub '${AWS::StackName}:Name' } }
              Number: { Value: 1.10 }
              Truth: { Value: true }
            """);

        plan.Outputs(Given.Deployed).Should().Equal(
            new OutputValue("Name", "id-of-R", "d", "demo:Name"),
            new OutputValue("Number", "1.10", null, null),
            new OutputValue("Truth", "true", null, null));
    }

    [Theory]
    [InlineData("Value: !GetAtt R.List", "Template format error: The Value field of every Outputs member must evaluate to a String and not a List.")]
    [InlineData("Value: a, Export: { Name: 'a b' }", "Template format error: Output O is malformed. The Name field of every Export member must be specified and consist only of alphanumeric characters, colons, or hyphens.")]
    public void OutputsThatAreNoneAreRefused(string output, string message)
    {
        var plan = Given.Plan($"Resources: {{ R: {{ Type: X }} }}\nOutputs: {{ O: {{ {output} }} }}");

        var outputs = () => plan.Outputs(Given.Deployed);

        outputs.Should().Throw<AwsException>().WithMessage(message);
    }

    [Fact]
    public void PoliciesMayDependOnParameters()
    {
        const string template = "Parameters: {P: {Type: String}}\nResources: {R: {Type: X, DeletionPolicy: !Ref P, UpdateReplacePolicy: Retain}}";

        var plan = Given.Plan(template, ("P", "Retain"));
        var unknown = () => Given.Plan(template, ("P", "Keep"));

        plan.Resources[0].DeletionPolicy.Should().Be("Retain");
        plan.Resources[0].UpdateReplacePolicy.Should().Be("Retain");
        unknown.Should().Throw<AwsException>().WithMessage("Template format error: Unrecognized DeletionPolicy Keep for resource R");
    }

    [Theory]
    [InlineData("Resources: { R: { Type: X } }\nHooks: { A: {} }", "the section Hooks")]
    public void WhatIsNotHonouredIsRefusedByName(string template, string what)
    {
        var plan = () => Given.Plan(template);

        plan.Should().Throw<AwsException>().WithMessage($"The embedded AWS does not support {what}.").Which.Status.Should().Be(501);
    }

    [Fact]
    public void WhatAResourceWaitsForIsWorkedOut()
    {
        var plan = Given.Plan(
            """
            Parameters: { Count: { Type: Number, Default: 2 } }
            Resources:
              A: { Type: X, CreationPolicy: { ResourceSignal: { Count: !Ref Count, Timeout: PT1H30M }, AutoScalingCreationPolicy: { MinSuccessfulInstancesPercent: 50 } } }
              B: { Type: X, CreationPolicy: { ResourceSignal: {} } }
              C: { Type: X, CreationPolicy: { StartFleet: true }, UpdatePolicy: { AutoScalingRollingUpdate: { MaxBatchSize: !Ref Count } } }
            """);

        plan.Resources.Select(resource => resource.CreationPolicy!).Select(policy => (policy.Count, policy.Timeout, policy.MinSuccessfulInstancesPercent, policy.StartsFleet))
            .Should().Equal(
                (2, TimeSpan.FromMinutes(90), 50, false),
                (1, TimeSpan.FromMinutes(5), 100, false),
                (0, TimeSpan.FromMinutes(5), 100, true));
        plan.Resources[2].UpdatePolicy!["AutoScalingRollingUpdate"].Should().NotBeNull();
    }

    [Theory]
    [InlineData("Count: 0", "Count")]
    [InlineData("Timeout: 5 minutes", "Timeout")]
    [InlineData("Timeout: PT13H", "Timeout")]
    public void WhatAResourceCannotWaitForIsRefused(string signal, string member)
    {
        var plan = () => Given.Plan($"Resources: {{ R: {{ Type: X, CreationPolicy: {{ ResourceSignal: {{ {signal} }} }} }} }}");

        plan.Should().Throw<AwsException>().WithMessage($"Template format error: [/Resources/R/CreationPolicy] Invalid value of {member}");
    }

    [Fact]
    public void SnapshotsMayBeAskedForOfWhatAwsKeepsSnapshotsOf()
    {
        var plan = Given.Plan("Resources: { R: { Type: AWS::EC2::Volume, DeletionPolicy: Snapshot, UpdateReplacePolicy: Snapshot } }");

        plan.Resources[0].DeletionPolicy.Should().Be("Snapshot");
        plan.Resources[0].UpdateReplacePolicy.Should().Be("Snapshot");
    }
}
