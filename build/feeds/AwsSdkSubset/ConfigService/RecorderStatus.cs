namespace Amazon.ConfigService;

public class RecorderStatus : ConstantClass
{
    public static readonly RecorderStatus Failure = new("Failure");
    public static readonly RecorderStatus NotApplicable = new("NotApplicable");
    public static readonly RecorderStatus Pending = new("Pending");
    public static readonly RecorderStatus Success = new("Success");

    public RecorderStatus(string value) : base(value)
    {
    }

    public static RecorderStatus FindValue(string value) => FindValue<RecorderStatus>(value);

    public static implicit operator RecorderStatus(string value) => FindValue(value);
}
