namespace Amazon.ConfigService;

public class EvaluationMode : ConstantClass
{
    public static readonly EvaluationMode DETECTIVE = new("DETECTIVE");
    public static readonly EvaluationMode PROACTIVE = new("PROACTIVE");

    public EvaluationMode(string value) : base(value)
    {
    }

    public static EvaluationMode FindValue(string value) => FindValue<EvaluationMode>(value);

    public static implicit operator EvaluationMode(string value) => FindValue(value);
}
