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

  Scenario: Parameters stand in a sentence or in a table
    Given the stack 'owned_bucket.yml' with Owner='Risk, audit and control', Purpose='The auditors'' evidence'
    Then the stack output 'OwnerOut' is 'Risk, audit and control'
    And the stack output 'PurposeOut' matches '/^The auditors. evidence$/'
    When the stack is updated to 'owned_bucket.yml' with
      | parameter | value            |
      | Owner     | Risk and control |
      | Purpose   | Evidence         |
    Then the stack output 'OwnerOut' is 'Risk and control'

  Scenario: What is filled in may have commas and quotes
    Given the stack 'owned_bucket.yml' as 'first' with Owner='Risk, audit', Purpose='It''s ours'
    And the stack 'owned_bucket.yml' as 'second' with Owner={output:first.OwnerOut}, Purpose={output:first.PurposeOut}
    Then the stack output 'second.OwnerOut' is '{output:first.OwnerOut}'
    And the stack output 'second.OwnerOut' is 'Risk, audit'

  Scenario: Several stacks are addressed by names of their own
    Given the stack 'aes256_bucket.yml' as 'logs'
    And the stack 'aes256_bucket.yml' as 'data' with SSEAlgorithm=aws:kms
    And the stack 'named_bucket.yml' as 'copy' with
      | parameter | value                         |
      | Name      | {output:logs.BucketNameOut}-2 |
    Then the stack output 'logs.SSEAlgorithmOut' is 'AES256'
    And the stack output 'copy.Arn' is 'arn:aws:s3:::{output:logs.BucketNameOut}-2'

  Scenario: Each of several stacks is judged, changed and taken down by its name
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml' as 'logs'
    And the stack 'aes256_bucket.yml' as 'data' with SSEAlgorithm=aws:kms
    Then rule 's3-kms' reports
      | resource    | compliance    |
      | logs.Bucket | NON_COMPLIANT |
      | data.Bucket | COMPLIANT     |
    When the stack 'data' is updated with SSEAlgorithm=AES256
    Then rule 's3-kms' reports 'data.Bucket' NON_COMPLIANT
    When the stack 'logs' is deleted
    Then rule 's3-kms' no longer reports 'logs.Bucket'

  Scenario: A second stack stands beside the scenario's own
    Given the stack 'aes256_bucket.yml' as 'logs' with SSEAlgorithm=aws:kms
    And the stack 'named_bucket.yml' with Name='{output:logs.BucketNameOut}-2'
    Then the stack output 'Arn' is 'arn:aws:s3:::{output:logs.BucketNameOut}-2'
    When the stack is deleted
    Then the stack output 'logs.SSEAlgorithmOut' is 'aws:kms'

  Scenario: Placeholders stand for what is not known beforehand
    Given the stack 'named_bucket.yml' with Name=potemkin-{account}-{region}-{unique}
    Then the stack output 'Arn' matches '/^arn:aws:s3:::potemkin-[0-9]{12}-[a-z0-9-]+-[a-z0-9]{8}$/'

  Scenario: Placeholders may stand wherever a scenario says something itself
    Given the managed rule 'S3_DEFAULT_ENCRYPTION_KMS' as 'kms-{unique}'
    And the stack 'aes256_bucket.yml' as '{unique}'
    Then rule 'kms-{unique}' reports '{unique}.Bucket' NON_COMPLIANT
    And the stack output '{unique}.SSEAlgorithmOut' is 'AES256'

  Scenario Outline: Scenarios share what takes long to put in place
    Given the shared stack 'customer_key_bucket.yml'
    And the Config rule '<rule>' from 's3-kms.yml'
    Then rule '<rule>' reports the bucket COMPLIANT

    Examples:
      | rule      |
      | s3-kms    |
      | once-more |

  Scenario: What is shared is there for the stacks of each scenario
    Given the shared stack 'aes256_bucket.yml' with SSEAlgorithm=aws:kms
    And the stack 'named_bucket.yml' with Name={output:BucketNameOut}-{unique}
    Then the stack output 'Arn' is 'arn:aws:s3:::{output:BucketNameOut}-{unique}'

  Scenario: Equal parameters are one shared stack, however they are written
    Given the shared stack 'owned_bucket.yml' with
      | parameter | value            |
      | Owner     | Risk and control |
      | Purpose   | Evidence         |
    And the shared stack 'owned_bucket.yml' with Purpose=Evidence, Owner='Risk and control'
    And the Config rule 's3-kms' from 's3-kms.yml'
    Then rule 's3-kms' reports the bucket NON_COMPLIANT

  Scenario: A creation that must fail is a specification too
    Then creating the stack 'named_bucket.yml' with Name=Not_A_Bucket_Name fails because '/valid|pattern|lower/'
    And creating the stack 'aes256_bucket.yml' with SSEAlgorithm=rot13 fails because 'must be one of AllowedValues'
    And creating the stack 'policy_of_nobodys_bucket.yml' fails because 'The specified bucket does not exist'

  Scenario: An update that must fail leaves the stack as it was
    Given the stack 'aes256_bucket.yml'
    Then updating the stack with SSEAlgorithm=rot13 fails because 'must be one of AllowedValues'
    And the stack output 'SSEAlgorithmOut' is 'AES256'
