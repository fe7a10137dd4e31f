Feature: What is wrong is told at once

  Scenario: A template that is missing
    Given the stack 'aes265_bucket.yml'

  Scenario: A template that is not YAML
    Given the stack 'not_yaml.yml'

  Scenario: A template without resources
    Given the stack 'no_resources.yml'

  Scenario: A parameter that the template lacks
    Given the stack 'aes256_bucket.yml' with SSEAlgoritm=AES256

  Scenario: A required parameter that is not given
    Given the stack 'named_bucket.yml'

  Scenario: A compliance type that is misspelt
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml'
    Then rule 's3-kms' reports the bucket NON_COMPLIENT

  Scenario: A rule that does not exist
    Given the Config rule 's3-kms'

  Scenario: A noun that no resource matches
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml'
    Then rule 's3-kms' reports the backet NON_COMPLIANT

  Scenario: A noun that several resources match
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'all_three_buckets.yml'
    Then rule 's3-kms' reports the bucket NON_COMPLIANT

  Scenario: A stack that fails to create
    Given the stack 'policy_without_bucket.yml'

  Scenario: A verdict that is another
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms' reports the bucket COMPLIANT

  Scenario: A table with two wrong rows
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'all_three_buckets.yml'
    Then rule 's3-kms' reports
      | resource     | compliance     |
      | KmsBucket    | NON_COMPLIANT  |
      | Aes256Bucket | NON_COMPLIANT  |
      | PlainBucket  | NOT_APPLICABLE |

  Scenario: A property that is another
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then the bucket has
      | property     | value   |
      | sseAlgorithm | aws:kms |

  Scenario: A list of parameters that is none
    Given the stack 'aes256_bucket.yml' with AES256

  Scenario: A scenario that is right
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 's3-kms' reports the bucket NON_COMPLIANT

  Scenario: A placeholder that there is not
    Given the stack 'named_bucket.yml' with Name={uniqe}

  Scenario: A creation that should fail and does not
    Then creating the stack 'aes256_bucket.yml' fails because 'anything'

  Scenario: A creation that fails because of something else
    Then creating the stack 'aes256_bucket.yml' with SSEAlgorithm=rot13 fails because 'no such bucket'

  Scenario: An annotation that is another
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml'
    Then rule 's3-kms' reports the bucket NON_COMPLIANT because 'no key'

  Scenario: A stack under a name that no stack has
    Given the stack 'aes256_bucket.yml' as 'logs'
    When the stack 'log' is deleted

  Scenario: A stack where several have a name
    Given the stack 'aes256_bucket.yml' as 'logs'
    And the stack 'aes256_bucket.yml' as 'data'
    When the stack is deleted

  Scenario: An update that should fail and does not
    Given the stack 'aes256_bucket.yml'
    Then updating the stack with SSEAlgorithm=aws:kms fails because 'anything'

  Scenario: A table with a column that the step does not read
    Given the stack 'aes256_bucket.yml' with
      | parameter    | value  | remark  |
      | SSEAlgorithm | AES256 | default |

  Scenario: An output that the stack lacks
    Given the stack 'aes256_bucket.yml' as 'logs'
    Then the stack output 'logs.BucketName' is 'anything'

  Scenario: A step that nobody wrote
    Given the stack 'aes256_bucket.yml'
    When the stack is painted green
    Then the stack output 'SSEAlgorithmOut' is 'AES256'

  @ignore
  Scenario: A scenario that is ignored
    Given the stack 'aes256_bucket.yml'

  Scenario: A secret in a step
    Given the stack 'secret_bucket.yml' with Token=correct-horse
    Then the stack output 'TokenOut' is 'something else'
