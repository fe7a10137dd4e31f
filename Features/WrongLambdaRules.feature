@embedded-only
Feature: Custom Lambda rules that are wrong
  A rule of the account's own is a program, and may be wrong like any other. What it does wrong in an account it does here, by the same
  code, and the failure says what. (For an account the code has to be packaged first.)

  Scenario: An exception in the rule is told
    Given the Config rule 'crashing' from 'wrong-lambda.yml' with Handler=crashes, ResourceType=AWS::S3::Bucket
    And the stack 'aes256_bucket.yml'
    Then rule 'crashing' fails to judge the bucket because 'KeyError'
    # From the log of its function.
    And rule 'crashing' fails to judge the bucket because 'line 11, in crashes'

  Scenario: A compliance type that there is not is refused
    Given the Config rule 'refused' from 'wrong-lambda.yml' with Handler=is_refused, ResourceType=AWS::S3::Bucket
    And the stack 'aes256_bucket.yml'
    Then rule 'refused' fails to judge the bucket because 'Member must satisfy enum value set'

  Scenario: A call with a misspelt member is refused
    Given the Config rule 'misspelt' from 'wrong-lambda.yml' with Handler=misspells_a_member, ResourceType=AWS::S3::Bucket
    And the stack 'aes256_bucket.yml'
    Then rule 'misspelt' fails to judge the bucket because 'Unknown parameter in Evaluations[0]: "ComplianceResourceID"'

  Scenario: A result under another id than AWS Config's is told with both
    Given the Config rule 'by-address' from 'wrong-lambda.yml' with Handler=reports_the_address, ResourceType=AWS::EC2::EIP
    And the stack 'loose_address.yml'
    Then rule 'by-address' fails to judge 'Address' because '/which AWS Config does not know: .* is .eipalloc-/'

  Scenario: A rule that forgets deleted resources goes on reporting them
    Given the Config rule 'forgetful' from 'wrong-lambda.yml' with Handler=forgets_the_deleted, ResourceType=AWS::S3::Bucket
    And the stack 'aes256_bucket.yml'
    Then rule 'forgetful' reports the bucket NON_COMPLIANT
    When the stack is deleted
    Then rule 'forgetful' still reports the bucket NON_COMPLIANT
    And rule 'forgetful' still reports 'Bucket' NON_COMPLIANT
