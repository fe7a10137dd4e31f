namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ValidateTemplate.html"/>
public class ValidateTemplateResponse : AmazonWebServiceResponse
{
    public List<string> Capabilities { get; set; } = InitialValue.List<string>();

    public string CapabilitiesReason { get; set; }

    public List<string> DeclaredTransforms { get; set; } = InitialValue.List<string>();

    public string Description { get; set; }

    public List<TemplateParameter> Parameters { get; set; } = InitialValue.List<TemplateParameter>();
}
