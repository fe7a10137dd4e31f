Feature: Wiring
  One step source serves both engines.

  Scenario: A table reaches an asynchronous step
    Given the words
      | word  |
      | eins  |
      | zwei; |
    Then there are 2 words

  Scenario Outline: An outline counts its words
    Given the words
      | word   |
      | <word> |
    Then there are 1 words

    Examples:
      | word   |
      | one    |
      | "more" |
