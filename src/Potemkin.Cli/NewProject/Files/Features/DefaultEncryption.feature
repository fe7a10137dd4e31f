Feature: Buckets are encrypted with KMS by default

  Background:
    Given the Config rule 's3-kms' from 's3-kms.yml'

  Scenario Outline: Only a KMS key will do
    Given the stack 'bucket.yml' with Algorithm=<algorithm>
    Then rule 's3-kms' reports the bucket <verdict>

    Examples:
      | algorithm | verdict       |
      | aws:kms   | COMPLIANT     |
      | AES256    | NON_COMPLIANT |

  Scenario: A bucket that is mended becomes compliant
    Given the stack 'bucket.yml' with Algorithm=AES256
    Then rule 's3-kms' reports the bucket NON_COMPLIANT
    When the stack is updated with Algorithm=aws:kms
    Then rule 's3-kms' reports the bucket COMPLIANT
