namespace Amazon.ConfigService;

public class DeliveryStatus : ConstantClass
{
    public static readonly DeliveryStatus Failure = new("Failure");
    public static readonly DeliveryStatus Not_Applicable = new("Not_Applicable");
    public static readonly DeliveryStatus Success = new("Success");

    public DeliveryStatus(string value) : base(value)
    {
    }

    public static DeliveryStatus FindValue(string value) => FindValue<DeliveryStatus>(value);

    public static implicit operator DeliveryStatus(string value) => FindValue(value);
}
