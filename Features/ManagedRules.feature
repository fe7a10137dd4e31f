Feature: AWS managed rules are proved as they are

  A rule that AWS offers needs no template: it is deployed for the run and removed after it.

  Scenario: A bucket is encrypted whatever its template says
    Given the managed rule 'S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED' as 's3-sse'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=none
    Then rule 's3-sse' reports the bucket COMPLIANT

  @control:NIST-800-53-AC-3
  Scenario: A bucket that everybody may read is called out
    Given the managed rule 'S3_BUCKET_PUBLIC_READ_PROHIBITED' as 's3-public-read'
    And the stack 'public_bucket.json'
    Then rule 's3-public-read' reports the bucket NON_COMPLIANT

  @control:NIST-800-53-AC-3
  Scenario: A bucket is closed unless it is opened
    Given the managed rule 'S3_BUCKET_PUBLIC_READ_PROHIBITED' as 's3-public-read'
    And the stack 'aes256_bucket.yml'
    When rule 's3-public-read' is evaluated
    Then rule 's3-public-read' reports the bucket COMPLIANT

  Scenario: A managed rule takes its parameters
    Given the managed rule 'S3_DEFAULT_ENCRYPTION_KMS' as 's3-kms' with kmsKeyArns=arn:aws:kms:us-east-1:123456789012:key/0f7c3a55-0000-4000-8000-000000000000
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=aws:kms
    Then rule 's3-kms' reports the bucket NON_COMPLIANT

  Scenario: The keys that a rule allows may be those of a stack
    Given the stack 'customer_key_bucket.yml'
    And the managed rule 'S3_DEFAULT_ENCRYPTION_KMS' as 's3-kms' with
      | parameter  | value           |
      | kmsKeyArns | {output:KeyArn} |
    Then rule 's3-kms' reports the bucket COMPLIANT

  Scenario: A rule that the account has already is named and not deployed
    Given the stack 'rule_of_the_account.yml' with RuleName=company-s3-encryption
    And the Config rule 'company-s3-encryption'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then rule 'company-s3-encryption' reports the bucket COMPLIANT
