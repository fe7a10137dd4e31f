namespace Amazon.CloudFormation;

public class TemplateStage : ConstantClass
{
    public static readonly TemplateStage Original = new("Original");
    public static readonly TemplateStage Processed = new("Processed");

    public TemplateStage(string value) : base(value)
    {
    }

    public static TemplateStage FindValue(string value) => FindValue<TemplateStage>(value);

    public static implicit operator TemplateStage(string value) => FindValue(value);
}
