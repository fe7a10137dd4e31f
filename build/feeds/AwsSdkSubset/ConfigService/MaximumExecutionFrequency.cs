namespace Amazon.ConfigService;

public class MaximumExecutionFrequency : ConstantClass
{
    public static readonly MaximumExecutionFrequency One_Hour = new("One_Hour");
    public static readonly MaximumExecutionFrequency Six_Hours = new("Six_Hours");
    public static readonly MaximumExecutionFrequency Three_Hours = new("Three_Hours");
    public static readonly MaximumExecutionFrequency Twelve_Hours = new("Twelve_Hours");
    public static readonly MaximumExecutionFrequency TwentyFour_Hours = new("TwentyFour_Hours");

    public MaximumExecutionFrequency(string value) : base(value)
    {
    }

    public static MaximumExecutionFrequency FindValue(string value) => FindValue<MaximumExecutionFrequency>(value);

    public static implicit operator MaximumExecutionFrequency(string value) => FindValue(value);
}
