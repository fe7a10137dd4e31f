using System.Text.Json.Nodes;

namespace Potemkin.Guard.Tests.Language;

public class FindingTests
{
    private const string Template =
        """
        Resources:
          Logs:
            Type: AWS::S3::Bucket
            Properties:
              Versioned: false
        """;

    private const string Rules =
        """
        rule buckets_are_versioned {
          Resources.* {
            Properties.Versioned == true
            <<Turn versioning
              on.>>
            Properties.Name exists
          }
        }
        """;

    [Fact]
    public void AFailureTellsTheClauseTheValueAndBothPlaces()
    {
        var failures = Evaluating.Evaluate(Rules, Template).Rules.Single().Failures;

        failures.Select(failure => failure.ToString()).Should().Equal(
            "Properties.Versioned == true (line 3, column 5): '/Resources/Logs/Properties/Versioned' (line 5, column 18) is false. Compared with true. Turn versioning on.",
            "Properties.Name exists (line 6, column 5): There is no key 'Name' at '/Resources/Logs/Properties'.");
        failures[0].Should().BeEquivalentTo(new { Operator = "==", IsUnresolved = false, CustomMessage = "Turn versioning\n      on." });
        failures[1].Should().BeEquivalentTo(new { Operator = "EXISTS", IsUnresolved = true, RemainingQuery = "Name" });
    }

    [Fact]
    public void WhatFailsInAConditionAFilterOrBeforeAnAlternativeThatHoldsIsNoFailure()
    {
        var report = Evaluating.Evaluate(
            """
            rule a when Number exists {
              Text == 'x' or Text == 'abc'
              when Text == 'x' { Missing exists }
              Items[ Name == 'x' ] empty
              some Items[*].Port == 80
              Number == 6
            }
            """);

        report.Failures.Select(failure => failure.Clause).Should().Equal("Number == 6");
    }

    [Fact]
    public void AConfigurationItemHasPathsButNoPlaces()
    {
        var item = JsonNode.Parse("""{"resourceType": "AWS::S3::Bucket", "configuration": {"name": "logs", "size": 1.5, "count": 2, "tags": [null, true]}}""");

        var report = GuardRules.Parse("configuration { name == /^x/\n size == 1.5\n count == 2\n tags[0] == null\n tags[1] == true }").Evaluate(GuardInput.From(item));

        report.Failures.Single().ToString().Should().Be("name == /^x/ (line 1, column 17): '/configuration/name' is \"logs\". Compared with /^x/.");
        report.Failures.Single().Value!.Place.Should().BeNull();
    }
}
