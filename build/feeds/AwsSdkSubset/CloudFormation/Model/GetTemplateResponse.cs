namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html"/>
public class GetTemplateResponse : AmazonWebServiceResponse
{
    public List<string> StagesAvailable { get; set; } = InitialValue.List<string>();

    public string TemplateBody { get; set; }
}
