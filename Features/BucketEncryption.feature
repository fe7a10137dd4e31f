@control:NIST-800-53-SC-28
Feature: A bucket has the encryption that its template asked for

  What AWS Config recorded of the bucket is what its template says, and what S3 does by itself where the template says nothing.

  Scenario: AES256 when AES256 was asked for
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256
    Then the stack output 'SSEAlgorithmOut' is 'AES256'
    And the bucket has
      | property     | value  |
      | sseAlgorithm | AES256 |

  Scenario: KMS when KMS was asked for
    Given the stack 'aes256_bucket.yml' with
      | parameter    | value   |
      | SSEAlgorithm | aws:kms |
    Then the bucket has
      | property                                                                                   | value   |
      | ServerSideEncryptionConfiguration.rules[0].applyServerSideEncryptionByDefault.sseAlgorithm | aws:kms |

  Scenario: AES256 when nothing was said, as S3 does since 2023
    Given the stack 'aes256_bucket.yml' with SSEAlgorithm=none
    Then the bucket has
      | property     | value  |
      | sseAlgorithm | AES256 |

  Scenario: Of several buckets each has its own
    Given the stack 'all_three_buckets.yml'
    Then 'KmsBucket' has
      | property     | value   |
      | sseAlgorithm | aws:kms |
    And 'PlainBucket' has
      | property     | value  |
      | sseAlgorithm | AES256 |

  Scenario: The name of the bucket is an output of the stack
    Given the stack 'aes256_bucket.yml'
    Then the stack output 'BucketNameOut' matches '/^aes256-bucket-/'
