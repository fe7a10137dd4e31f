@xunit:collection(collected)
Feature: Scenarios of a collection

  Scenario: One of the collection
    When the scenarios have met
    Then no other of the collection runs

  Scenario: Another of the collection
    When the scenarios have met
    Then no other of the collection runs
