namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html"/>
public class Parameter
{
    public string ParameterKey { get; set; }

    public string ParameterValue { get; set; }

    public string ResolvedValue { get; set; }

    public bool? UsePreviousValue { get; set; }
}
