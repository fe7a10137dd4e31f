namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_TemplateParameter.html"/>
public class TemplateParameter
{
    public string DefaultValue { get; set; }

    public string Description { get; set; }

    public bool? NoEcho { get; set; }

    public string ParameterKey { get; set; }
}
