@control:NIST-800-53-SC-28
Feature: One control, whoever judges it

  Whether AWS manages the rule, a Guard policy says it or a function does: the same buckets get the same verdicts.

  Scenario Outline: Each finds a bucket with a KMS key compliant
    Given the Config rule 's3-kms-<judge>' from '<rule>'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=aws:kms
    Then rule 's3-kms-<judge>' reports the bucket COMPLIANT

    Examples:
      | judge    | rule              |
      | AWS      | s3-kms.yml        |
      | A policy | s3-kms-policy.yml |
      | Python   | s3-kms-python.yml |

    @embedded-only
    Examples:
      | judge | rule              |
      | C#    | s3-kms-dotnet.yml |

  Scenario Outline: Each finds a bucket with a key of S3's own not compliant
    Given the Config rule 's3-kms-<judge>' from '<rule>'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms-<judge>' reports the bucket NON_COMPLIANT

    Examples:
      | judge    | rule              |
      | AWS      | s3-kms.yml        |
      | A policy | s3-kms-policy.yml |
      | Python   | s3-kms-python.yml |

    @embedded-only
    Examples:
      | judge | rule              |
      | C#    | s3-kms-dotnet.yml |

  Scenario Outline: Each follows the bucket
    Given the Config rule 's3-kms-<judge>' from '<rule>'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms-<judge>' reports the bucket NON_COMPLIANT
    When the stack is updated with SSEAlgorithm=aws:kms
    Then rule 's3-kms-<judge>' reports the bucket COMPLIANT
    When the stack is deleted
    Then rule 's3-kms-<judge>' no longer reports the bucket

    Examples:
      | judge    | rule              |
      | AWS      | s3-kms.yml        |
      | A policy | s3-kms-policy.yml |
      | Python   | s3-kms-python.yml |

    @embedded-only
    Examples:
      | judge | rule              |
      | C#    | s3-kms-dotnet.yml |

  Scenario: A function gives its reason
    Given the Config rule 's3-kms-Python' from 's3-kms-python.yml'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms-Python' reports the bucket NON_COMPLIANT because 'AES256, which uses no KMS key'
