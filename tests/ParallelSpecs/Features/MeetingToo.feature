Feature: Scenarios meet those of other features

  Scenario: One from elsewhere
    When the scenarios have met

  Scenario: Another from elsewhere
    When the scenarios have met
