@xunit:collection(collected)
Feature: Scenarios of the same collection

  Scenario: One of the collection's other feature
    When the scenarios have met
    Then no other of the collection runs
