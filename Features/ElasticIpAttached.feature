Feature: Every Elastic IP address is attached to something

  An address that nothing uses costs money, and may be somebody's forgotten way in.

  Scenario: Two loose addresses are called out, and forgotten when they are gone
    Given the Config rule 'eip-attached' from 'eip-attached.yml'
    And the stack 'two_loose_addresses.yml'
    Then rule 'eip-attached' reports every EIP NON_COMPLIANT
    When the stack is deleted
    Then rule 'eip-attached' no longer reports any EIP

  Scenario: An address that an instance uses is attached
    Given the Config rule 'eip-attached' from 'eip-attached.yml'
    And the stack 'attached_address.yml'
    Then rule 'eip-attached' reports the address COMPLIANT

  @embedded-only
  Scenario: Every loose address is called out without a reason
    Given the Config rule 'eip-attached' from 'eip-attached.yml'
    And the stack 'two_loose_addresses.yml'
    Then rule 'eip-attached' reports every EIP NON_COMPLIANT because '/^$/'
    And rule 'eip-attached' reports 'First' NON_COMPLIANT because '/^$/'

  Scenario Outline: An address is called what people call it
    Given the Config rule 'eip-attached' from 'eip-attached.yml'
    And the stack 'loose_address.yml'
    Then rule 'eip-attached' reports the <noun> NON_COMPLIANT

    Examples:
      | noun               |
      | EIP                |
      | elastic IP         |
      | Elastic IP address |
      | address            |

  Scenario: A loose address of a stack without outputs
    Given the Config rule 'eip-attached' from 'eip-attached.yml'
    And the stack 'loose_address.yml'
    Then rule 'eip-attached' reports 'Address' NON_COMPLIANT

  Scenario: An address is called by the id that AWS Config knows it by
    Given the Config rule 'eip-attached' from 'eip-attached.yml'
    And the stack 'two_loose_addresses.yml'
    Then rule 'eip-attached' reports 'FirstAllocationId' NON_COMPLIANT
    And rule 'eip-attached' reports '{output:FirstAllocationId}' NON_COMPLIANT

  Scenario: Each address is called out by itself
    Given the Config rule 'eip-attached' from 'eip-attached.yml'
    And the stack 'two_loose_addresses.yml'
    Then rule 'eip-attached' reports 'First' NON_COMPLIANT
    And rule 'eip-attached' reports
      | resource | compliance    |
      | First    | NON_COMPLIANT |
      | Second   | NON_COMPLIANT |
    When the stack is deleted
    Then rule 'eip-attached' no longer reports 'First'
