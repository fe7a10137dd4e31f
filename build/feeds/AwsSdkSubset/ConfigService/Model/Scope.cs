namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_Scope.html"/>
public class Scope
{
    public string ComplianceResourceId { get; set; }

    public List<string> ComplianceResourceTypes { get; set; } = InitialValue.List<string>();

    public string TagKey { get; set; }

    public string TagValue { get; set; }
}
