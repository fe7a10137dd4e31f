Feature: Disks are encrypted

  @control:NIST-800-53-SC-28
  Scenario Outline: A disk that is in use is encrypted
    Given the managed rule 'ENCRYPTED_VOLUMES' as 'encrypted-volumes'
    And the stack 'volume.yml' with IsEncrypted=<encrypted>, IsAttached=<attached>
    Then rule 'encrypted-volumes' reports the volume <verdict>

    Examples:
      | encrypted | attached | verdict        |
      | true      | true     | COMPLIANT      |
      | false     | true     | NON_COMPLIANT  |
      | false     | false    | NOT_APPLICABLE |

  @control:NIST-800-53-SC-28
  Scenario: A key other than the one that is asked for does not count
    Given the managed rule 'ENCRYPTED_VOLUMES' as 'company-key-volumes' with kmsId=arn:aws:kms:us-east-1:123456789012:key/0f7c3a55-0000-4000-8000-000000000000
    And the stack 'volume.yml' with IsEncrypted=true
    Then rule 'company-key-volumes' reports the volume NON_COMPLIANT

  # The setting belongs to the region, and is none of CloudFormation's resources: that it is COMPLIANT once it is on is proved in no account that a
  # run may change.
  @embedded-only @control:CIS-2.2.1
  Scenario: A region encrypts no disk by itself before it is told to
    Given the managed rule 'EC2_EBS_ENCRYPTION_BY_DEFAULT' as 'encryption-by-default'
    When rule 'encryption-by-default' is evaluated
    Then rule 'encryption-by-default' reports the account NON_COMPLIANT
