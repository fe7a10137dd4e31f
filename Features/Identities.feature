Feature: Who gets into the account is known, and may not do everything

  The numbers of controls are those of the CIS AWS Foundations Benchmark 1.4.0.

  # The account's password policy is none of CloudFormation's resources: that a strong one is COMPLIANT is proved in no account that a run may change.
  @embedded-only @control:CIS-1.8 @control:CIS-1.9
  Scenario: The passwords that IAM allows by itself are too weak
    Given the managed rule 'IAM_PASSWORD_POLICY' as 'password-policy'
    When rule 'password-policy' is evaluated
    Then rule 'password-policy' reports the account NON_COMPLIANT

  # Nobody but the root user gives itself an access key: that it is NON_COMPLIANT with one no template shows.
  @control:CIS-1.4
  Scenario: The root user has no access key
    Given the managed rule 'IAM_ROOT_ACCESS_KEY_CHECK' as 'root-access-key'
    When rule 'root-access-key' is evaluated
    Then rule 'root-access-key' reports the account COMPLIANT

  # A periodic rule judges what was recorded when it is evaluated, and users are recorded within a quarter of an hour.
  @timeout:30m @control:CIS-1.10
  Scenario: A user who may sign in to the console with a password alone is not compliant
    Given the managed rule 'MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS' as 'console-mfa'
    And the stack 'user.yml' with Password=Aa1-{unique}-{unique}
    Then the user has
      | property | value |
      | path     | /     |
    When rule 'console-mfa' is evaluated
    Then rule 'console-mfa' reports the user NON_COMPLIANT

  # In an account a device is enabled by two of its codes, which no template can give.
  @embedded-only @control:CIS-1.10
  Scenario: A user who needs a device besides the password is compliant
    Given the managed rule 'MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS' as 'console-mfa'
    And the stack 'user.yml' with Password=Aa1-{unique}-{unique}, HasMfaDevice=true
    When rule 'console-mfa' is evaluated
    Then rule 'console-mfa' reports the user COMPLIANT

  @control:CIS-1.10
  Scenario: A user without a password does not sign in, and is not judged
    Given the managed rule 'MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS' as 'console-mfa'
    And the stack 'user.yml'
    When rule 'console-mfa' is evaluated
    Then rule 'console-mfa' reports the user NOT_APPLICABLE

  @control:CIS-1.16
  Scenario Outline: A policy that allows everything is called out
    Given the managed rule 'IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS' as 'no-admin-policies'
    And the stack 'managed_policy.yml' with Effect=<effect>, Action=<action>, Resource=<resource>
    Then rule 'no-admin-policies' reports the managed policy <verdict>

    Examples:
      | effect | action | resource           | verdict       |
      | Allow  | *      | *                  | NON_COMPLIANT |
      | Allow  | s3:*   | *                  | COMPLIANT     |
      | Allow  | *      | arn:aws:s3:::one/* | COMPLIANT     |
      | Deny   | *      | *                  | COMPLIANT     |

  @control:CIS-1.16
  Scenario Outline: A policy that only bounds what a role may do is judged where the rule does not pass over it
    Given the managed rule 'IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS' as 'no-admin-policies-<boundaries>' with excludePermissionBoundaryPolicy=<excluded>
    And the stack 'managed_policy.yml' with BoundsARole=true
    Then rule 'no-admin-policies-<boundaries>' reports the managed policy <verdict>

    Examples:
      | boundaries  | excluded | verdict        |
      | passed-over | true     | NOT_APPLICABLE |
      | judged      | false    | NON_COMPLIANT  |
