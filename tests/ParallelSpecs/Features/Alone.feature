@serial
Feature: Scenarios that are alone

  Scenario: Zero is the first
    Then nothing else runs

  Scenario: And this is the second
    Then nothing else runs

  Scenario: Later comes the third
    Then nothing else runs
