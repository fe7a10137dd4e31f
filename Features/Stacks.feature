Feature: Stacks are put in place, changed and taken down

  Scenario: An update is judged anew, never by the verdict of before it
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms' reports the bucket NON_COMPLIANT
    When the stack is updated with SSEAlgorithm=aws:kms
    Then rule 's3-kms' reports the bucket COMPLIANT
    When the stack is updated with
      | parameter    | value |
      | SSEAlgorithm | none  |
    Then rule 's3-kms' reports the bucket NON_COMPLIANT

  Scenario: A stack is updated to another template
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml'
    When the stack is updated to 'all_three_buckets.yml'
    Then rule 's3-kms' reports 'KmsBucket' COMPLIANT
    When the stack is updated to 'named_bucket.yml' with Name=potemkin-{unique}
    Then rule 's3-kms' reports the bucket NON_COMPLIANT

  Scenario: A second stack is addressed by a name of its own
    Given the stack 'aes256_bucket.yml' as 'logs' with SSEAlgorithm=aws:kms
    And the stack 'named_bucket.yml' with Name='{output:logs.BucketNameOut}-2'
    Then the stack output 'Arn' is 'arn:aws:s3:::{output:logs.BucketNameOut}-2'

  Scenario: Placeholders stand for what is not known beforehand
    Given the stack 'named_bucket.yml' with Name=potemkin-{account}-{region}-{unique}
    Then the stack output 'Arn' matches '/^arn:aws:s3:::potemkin-[0-9]{12}-[a-z0-9-]+-[a-z0-9]{8}$/'

  Scenario Outline: Scenarios share what takes long to put in place
    Given the shared stack 'customer_key_bucket.yml'
    And the Config rule '<rule>' from 's3-kms.yml'
    Then rule '<rule>' reports the bucket COMPLIANT

    Examples:
      | rule      |
      | s3-kms    |
      | once-more |

  Scenario: A creation that must fail is a specification too
    Then creating the stack 'named_bucket.yml' with Name=Not_A_Bucket_Name fails because '/valid|pattern|lower/'
    And creating the stack 'aes256_bucket.yml' with SSEAlgorithm=rot13 fails because 'must be one of AllowedValues'
