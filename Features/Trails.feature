Feature: What is done in the account is written down

  The numbers of controls are those of the CIS AWS Foundations Benchmark 1.4.0.

  # A periodic rule judges what was recorded when it is evaluated: that comes first.
  @control:CIS-3.4
  Scenario Outline: A trail sends its events where somebody is alarmed by them
    Given the managed rule 'CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED' as 'trail-to-logs'
    And the stack 'trail.yml' with SendsToCloudWatchLogs=<sends>
    Then the trail has
      | property           | value |
      | isMultiRegionTrail | false |
    When rule 'trail-to-logs' is evaluated
    Then rule 'trail-to-logs' reports the trail <verdict>

    Examples:
      | sends | verdict       |
      | true  | COMPLIANT     |
      | false | NON_COMPLIANT |

  @control:CIS-3.1
  Scenario: A trail of all regions is enough
    Given the managed rule 'MULTI_REGION_CLOUD_TRAIL_ENABLED' as 'trail-of-all-regions'
    And the stack 'trail.yml' with IsOfAllRegions=true
    When rule 'trail-of-all-regions' is evaluated
    Then rule 'trail-of-all-regions' reports the account COMPLIANT

  @control:CIS-3.1
  Scenario: The bucket that the trail has to write to may be that of a stack
    Given the stack 'trail.yml' with IsOfAllRegions=true
    And the managed rule 'MULTI_REGION_CLOUD_TRAIL_ENABLED' as 'trail-to-bucket' with s3BucketName={output:BucketName}
    When rule 'trail-to-bucket' is evaluated
    Then rule 'trail-to-bucket' reports the account COMPLIANT

  @control:CIS-3.1
  Scenario: A trail that writes to another bucket is not
    Given the managed rule 'MULTI_REGION_CLOUD_TRAIL_ENABLED' as 'trail-to-central-bucket' with s3BucketName=central-trails
    And the stack 'trail.yml' with IsOfAllRegions=true
    When rule 'trail-to-central-bucket' is evaluated
    Then rule 'trail-to-central-bucket' reports the account NON_COMPLIANT

  # One good trail is enough for an account: these need one that has no other, which in the embedded AWS is that of a profile of its own.
  @embedded-only @profile:no-good-trail @control:CIS-3.1
  Scenario Outline: Without a trail of all regions that records, the account is not compliant
    Given the managed rule 'MULTI_REGION_CLOUD_TRAIL_ENABLED' as 'trail-of-all-regions'
    And the stack 'trail.yml' with IsOfAllRegions=<all regions>, IsLogging=<logging>
    When rule 'trail-of-all-regions' is evaluated
    Then rule 'trail-of-all-regions' reports the account NON_COMPLIANT

    Examples:
      | all regions | logging |
      | false       | true    |
      | true        | false   |
