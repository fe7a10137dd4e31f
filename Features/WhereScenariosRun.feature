Feature: A scenario says where it runs and how long it may take

  Scenario: Without a word it runs where the run does
    Given the shared stack 'customer_key_bucket.yml'
    Then the stack output 'KeyArn' matches '/^arn:aws[a-z-]*:kms:{region}:{account}:key/'

  @region:eu-west-1
  Scenario: In another region
    Given the shared stack 'customer_key_bucket.yml'
    Then the stack output 'KeyArn' matches '/^arn:aws:kms:eu-west-1:{account}:key/'
    And the stack output 'KeyArn' matches ':{region}:'

  @region:eu-west-1
  Scenario: A rule in another region judges what is there
    Given the Config rule 's3-kms' from 's3-kms.yml'
    And the stack 'aes256_bucket.yml'
    Then rule 's3-kms' reports the bucket NON_COMPLIANT
    And the bucket has
      | property  | value     |
      | awsRegion | eu-west-1 |

  # In the embedded AWS each profile is an account of its own; live the profile must be one of the machine's.
  @embedded-only @profile:audit
  Scenario: In another account
    Given the shared stack 'customer_key_bucket.yml'
    Then the stack output 'KeyArn' matches '/^arn:aws:kms:[a-z0-9-]+:(?!123456789012)[0-9]{12}:key/'
    And the stack output 'KeyArn' matches ':{account}:'

  @embedded-only @profile:audit
  Scenario: What another account has does not get in the way
    Given the stack 'rule_of_the_account.yml' with RuleName=company-s3-encryption
    And the Config rule 'company-s3-encryption'
    And the stack 'aes256_bucket.yml'
    Then rule 'company-s3-encryption' reports the bucket COMPLIANT

  @timeout:30m
  Scenario: What takes long is given the time
    Given the stack 'customer_key_bucket.yml'
    And the Config rule 's3-kms' from 's3-kms.yml'
    Then rule 's3-kms' reports the bucket COMPLIANT

  @live-only
  Scenario: The region of an account has a configuration recorder that is on
    Given the managed rule 'S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED' as 's3-sse'
    And the stack 'aes256_bucket.yml'
    Then rule 's3-sse' reports the bucket COMPLIANT
