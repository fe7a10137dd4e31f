@control:NIST-800-53-SC-28
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

  Scenario Outline: The verdict is written as people write it
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms' reports the bucket <verdict>

    Examples:
      | verdict       |
      | NON_COMPLIANT |
      | non_compliant |
      | Non compliant |
      | Non-Compliant |

  @embedded-only
  Scenario: The rule gives no reason: only the verdict says what is wrong
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms' reports the bucket NON_COMPLIANT because '/^$/'

  Scenario: A bucket is called by its logical id, by an output of its stack, or by its own name
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=aws:kms
    Then rule 's3-kms' reports 'Bucket' COMPLIANT
    And rule 's3-kms' reports 'BucketNameOut' COMPLIANT
    And rule 's3-kms' reports '{output:BucketNameOut}' COMPLIANT

  Scenario: A bucket that is gone is forgotten
    Given the stack 'aes256_bucket.yml'
    Then rule 's3-kms' reports the bucket NON_COMPLIANT
    When the stack is deleted
    Then rule 's3-kms' no longer reports the bucket

  Scenario: Three buckets in one stack, one table
    Given the stack 'all_three_buckets.yml'
    Then rule 's3-kms' reports
      | resource     | compliance    |
      | KmsBucket    | COMPLIANT     |
      | Aes256Bucket | NON_COMPLIANT |
      | PlainBucket  | NON_COMPLIANT |
    And rule 's3-kms' reports 'KmsBucket' COMPLIANT

  Scenario: A table speaks of resources as sentences do
    Given the stack 'customer_key_bucket.yml'
    Then rule 's3-kms' reports
      | resource     | compliance     | annotation |
      | the bucket   | COMPLIANT      |            |
      | every bucket | compliant      |            |
      | 'Key'        | Not applicable |            |

  Scenario: The rule looks at buckets, not at the keys that they use
    Given the stack 'customer_key_bucket.yml'
    Then rule 's3-kms' reports the bucket COMPLIANT
    And rule 's3-kms' reports the key NOT_APPLICABLE

  Scenario: Only the keys on the list are allowed
    Given the Config rule 'company-keys' from 's3-kms.yml' with KmsKeyArns=arn:aws:kms:us-east-1:123456789012:key/0f7c3a55-0000-4000-8000-000000000000
    And the stack 'customer_key_bucket.yml'
    Then rule 'company-keys' reports the bucket NON_COMPLIANT

  Scenario: A key that is on the list is allowed
    Given the stack 'customer_key_bucket.yml'
    And the Config rule 'company-keys' from 's3-kms.yml' with
      | parameter  | value           |
      | KmsKeyArns | {output:KeyArn} |
    Then rule 'company-keys' reports the bucket COMPLIANT
