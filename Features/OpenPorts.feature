@control:CIS-5.2
Feature: Nobody from anywhere reaches a machine's SSH

  The number of the control is that of the CIS AWS Foundations Benchmark 1.4.0.

  Scenario Outline: Who reaches port 22 decides
    Given the managed rule 'INCOMING_SSH_DISABLED' as 'restricted-ssh'
    And the stack 'security_group.yml' with From=<from>, Protocol=<protocol>, FirstPort=<first port>, LastPort=<last port>
    Then rule 'restricted-ssh' reports the security group <verdict>

    Examples: open to anyone
      | from      | protocol | first port | last port | verdict       |
      | 0.0.0.0/0 | tcp      | 22         | 22        | NON_COMPLIANT |
      | ::/0      | tcp      | 22         | 22        | NON_COMPLIANT |
      | 0.0.0.0/0 | tcp      | 20         | 25        | NON_COMPLIANT |
      | 0.0.0.0/0 | -1       | -1         | -1        | NON_COMPLIANT |

    Examples: open to some, or something else is open
      | from       | protocol | first port | last port | verdict   |
      | 10.0.0.0/8 | tcp      | 22         | 22        | COMPLIANT |
      | 0.0.0.0/0  | tcp      | 443        | 443       | COMPLIANT |
      | 0.0.0.0/0  | udp      | 22         | 22        | COMPLIANT |
