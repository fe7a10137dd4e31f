Feature: Scenarios meet

  Scenario: The first
    When the scenarios have met

  Scenario: The second
    When the scenarios have met

  Scenario Outline: The rows
    When the scenarios have met

    Examples:
      | row |
      | one |
      | two |

  Scenario: One that fails
    When the scenarios have met
    Then it fails

  @serial
  Scenario: One that wants to be alone
    Then nothing else runs

  @live-only
  Scenario: One that is skipped
    When the scenarios have met
