namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_Source.html"/>
public class Source
{
    public CustomPolicyDetails CustomPolicyDetails { get; set; }

    public Owner Owner { get; set; }

    public List<SourceDetail> SourceDetails { get; set; } = InitialValue.List<SourceDetail>();

    public string SourceIdentifier { get; set; }
}
