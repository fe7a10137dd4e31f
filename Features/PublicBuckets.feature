@control:NIST-800-53-AC-3
Feature: No bucket is open to the public

  A bucket can be opened by its policy and by its access control list. Either way is closed by the bucket's own public access block, which
  new buckets have since April 2023 unless their template says otherwise, as the one here does.

  Scenario Outline: Who may read a bucket decides
    Given the managed rule 'S3_BUCKET_PUBLIC_READ_PROHIBITED' as 's3-public-read'
    And the stack 'shared_bucket.yml' with Allows=<allows>, To='<to>', AccessControl=<access control>, BlocksPublicAccess=<blocked>
    Then rule 's3-public-read' reports the bucket <verdict>

    Examples: by the bucket's policy
      | allows         | to          | access control | blocked | verdict       |
      | s3:GetObject   | anyone      | Private        | false   | NON_COMPLIANT |
      | s3:ListBucket  | anyone      | Private        | false   | NON_COMPLIANT |
      | s3:GetObject   | anyone      | Private        | true    | COMPLIANT     |
      | s3:GetObject   | the account | Private        | false   | COMPLIANT     |
      | s3:PutObject   | anyone      | Private        | false   | COMPLIANT     |

    Examples: by the bucket's access control list
      | allows  | to     | access control | blocked | verdict       |
      | nothing | anyone | PublicRead     | false   | NON_COMPLIANT |
      | nothing | anyone | PublicRead     | true    | COMPLIANT     |
      | nothing | anyone | Private        | false   | COMPLIANT     |

  Scenario Outline: Who may write to a bucket decides
    Given the managed rule 'S3_BUCKET_PUBLIC_WRITE_PROHIBITED' as 's3-public-write'
    And the stack 'shared_bucket.yml' with Allows=<allows>, To='<to>', AccessControl=<access control>, BlocksPublicAccess=<blocked>
    Then rule 's3-public-write' reports the bucket <verdict>

    Examples: by the bucket's policy
      | allows          | to          | access control | blocked | verdict       |
      | s3:PutObject    | anyone      | Private        | false   | NON_COMPLIANT |
      | s3:DeleteObject | anyone      | Private        | false   | NON_COMPLIANT |
      | s3:PutObject    | anyone      | Private        | true    | COMPLIANT     |
      | s3:PutObject    | the account | Private        | false   | COMPLIANT     |
      | s3:GetObject    | anyone      | Private        | false   | COMPLIANT     |

    Examples: by the bucket's access control list
      | allows  | to     | access control  | blocked | verdict       |
      | nothing | anyone | PublicReadWrite | false   | NON_COMPLIANT |
      | nothing | anyone | PublicReadWrite | true    | COMPLIANT     |
      | nothing | anyone | PublicRead      | false   | COMPLIANT     |

  # No template can turn the account's own block on: that it is COMPLIANT then is proved in no account that a run may change.
  @embedded-only @control:CIS-2.1.5
  Scenario: The account as a whole blocks nothing before it is told to
    Given the managed rule 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC' as 's3-account-block'
    When rule 's3-account-block' is evaluated
    Then rule 's3-account-block' reports the account NON_COMPLIANT

  @embedded-only
  Scenario: Who asks for no block gets what the account has
    Given the managed rule 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC' as 's3-no-account-block' with
      | parameter             | value |
      | BlockPublicAcls       | False |
      | BlockPublicPolicy     | False |
      | IgnorePublicAcls      | False |
      | RestrictPublicBuckets | False |
    When rule 's3-no-account-block' is evaluated
    Then rule 's3-no-account-block' reports the account COMPLIANT
