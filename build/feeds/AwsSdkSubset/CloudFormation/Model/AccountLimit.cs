namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_AccountLimit.html"/>
public class AccountLimit
{
    public string Name { get; set; }

    public int? Value { get; set; }
}
