Feature: Scenarios that are planned

  Background:
    Given the Config rule 's3-kms' from 's3-kms.yml'

  Scenario: One without examples
    Given the stack 'aes256_bucket.yml' with
      | parameter    | value   |
      | SSEAlgorithm | aws:kms |
    Then rule 's3-kms' reports the bucket COMPLIANT

  Rule: Rows differ

    Background:
      Given the shared stack 'customer_key_bucket.yml'

    Scenario Outline: One with examples
      Given the stack 'aes256_bucket.yml' with SSEAlgorithm=<algorithm>
      And the stack 'named_bucket.yml' as 'copy' with
        | parameter | value                 |
        | Name      | <algorithm>-<verdict> |

      Examples: Keys of KMS
        | algorithm | verdict   |
        | aws:kms   | COMPLIANT |

      Examples: Others
        | verdict       | algorithm |
        | NON_COMPLIANT | AES256    |
