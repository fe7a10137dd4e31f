Feature: A bucket keeps what is put into it, encrypted, and writes down who reads it

  @control:NIST-800-53-AU-12
  Scenario: A bucket that writes access logs is compliant, and that which they are written to is not
    Given the managed rule 'S3_BUCKET_LOGGING_ENABLED' as 's3-logging'
    And the stack 'kept_bucket.yml' with WritesAccessLogs=true
    Then rule 's3-logging' reports
      | resource | compliance    |
      | Bucket   | COMPLIANT     |
      | Logs     | NON_COMPLIANT |

  @control:NIST-800-53-AU-12
  Scenario: The bucket that access logs have to go to may be that of a stack
    Given the stack 'kept_bucket.yml' with WritesAccessLogs=true
    And the managed rule 'S3_BUCKET_LOGGING_ENABLED' as 's3-logging-there' with targetBucket={output:LogsName}, targetPrefix=access/
    Then rule 's3-logging-there' reports 'Bucket' COMPLIANT

  @control:NIST-800-53-AU-12
  Scenario: Access logs that go elsewhere do not count
    Given the managed rule 'S3_BUCKET_LOGGING_ENABLED' as 's3-logging-centrally' with targetBucket=central-logs
    And the stack 'kept_bucket.yml' with WritesAccessLogs=true
    Then rule 's3-logging-centrally' reports 'Bucket' NON_COMPLIANT

  @control:NIST-800-53-CP-9
  Scenario Outline: Only versions that are kept from now on count
    Given the managed rule 'S3_BUCKET_VERSIONING_ENABLED' as 's3-versioning'
    And the stack 'kept_bucket.yml' with Versioning=<versioning>
    Then rule 's3-versioning' reports 'Bucket' <verdict>

    Examples:
      | versioning | verdict       |
      | Enabled    | COMPLIANT     |
      | Suspended  | NON_COMPLIANT |
      | none       | NON_COMPLIANT |

  # That deletions ask for MFA only the root user can say, and no template: with it the bucket would be COMPLIANT.
  @control:NIST-800-53-CP-9
  Scenario: Versions that anybody may delete are not enough where MFA is asked for
    Given the managed rule 'S3_BUCKET_VERSIONING_ENABLED' as 's3-versioning-mfa' with isMfaDeleteEnabled=true
    And the stack 'kept_bucket.yml' with Versioning=Enabled
    Then rule 's3-versioning-mfa' reports 'Bucket' NON_COMPLIANT

  # Since January 2023 S3 encrypts every new bucket: no template makes one that is NON_COMPLIANT.
  @control:NIST-800-53-SC-28
  Scenario Outline: Whatever its template says, a bucket is encrypted
    Given the managed rule 'S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED' as 's3-sse'
    And the stack 'aes256_bucket.yml' with SSEAlgorithm=<algorithm>
    Then rule 's3-sse' reports the bucket COMPLIANT

    Examples:
      | algorithm |
      | aws:kms   |
      | AES256    |
