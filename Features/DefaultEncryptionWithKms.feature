Feature: Buckets are encrypted with KMS by default

  Background:
    Given the Config rule 's3-kms' from 's3-kms.yml'

  Scenario: A bucket with a KMS key is compliant
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=aws:kms
    Then rule 's3-kms' reports the bucket COMPLIANT

  Scenario: A bucket with a key of S3's own is not
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms' reports the bucket NON_COMPLIANT

  Scenario: A bucket without an encryption setting is not
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=none
    Then rule 's3-kms' reports the bucket non compliant

  Scenario Outline: The algorithm decides
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=<algorithm>
    Then rule 's3-kms' reports the bucket <verdict>

    Examples:
      | algorithm | verdict       |
      | aws:kms   | COMPLIANT     |
      | AES256    | NON_COMPLIANT |
      | none      | NON_COMPLIANT |

  Scenario: Three buckets in one stack, one table
    Given the stack 'all_three_buckets.yml'
    Then rule 's3-kms' reports
      | resource     | compliance    |
      | KmsBucket    | COMPLIANT     |
      | Aes256Bucket | NON_COMPLIANT |
      | PlainBucket  | NON_COMPLIANT |

  Scenario: The rule looks at buckets, not at the keys that they use
    Given the stack 'customer_key_bucket.yml'
    Then rule 's3-kms' reports the bucket COMPLIANT
    And rule 's3-kms' reports the key NOT_APPLICABLE

  Scenario: Only the keys on the list are allowed
    Given the Config rule 'company-keys' from 's3-kms.yml' with KmsKeyArns=arn:aws:kms:us-east-1:123456789012:key/0f7c3a55-0000-4000-8000-000000000000
    And the stack 'customer_key_bucket.yml'
    Then rule 'company-keys' reports the bucket NON_COMPLIANT
