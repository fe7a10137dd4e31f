namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Output.html"/>
public class Output
{
    public string Description { get; set; }

    public string ExportName { get; set; }

    public string OutputKey { get; set; }

    public string OutputValue { get; set; }
}
