@leaves-a-stack
Feature: A run says what it leaves

  @keep
  Scenario: A stack that is kept holds one that is not
    Given the shared stack 'exporting.yml'
    And the stack 'importing.yml'
    Then the stack output 'Imported' matches '/^exporting-/'
