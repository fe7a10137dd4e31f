namespace Amazon.ConfigService;

public class Owner : ConstantClass
{
    public static readonly Owner AWS = new("AWS");
    public static readonly Owner CUSTOM_LAMBDA = new("CUSTOM_LAMBDA");
    public static readonly Owner CUSTOM_POLICY = new("CUSTOM_POLICY");

    public Owner(string value) : base(value)
    {
    }

    public static Owner FindValue(string value) => FindValue<Owner>(value);

    public static implicit operator Owner(string value) => FindValue(value);
}
