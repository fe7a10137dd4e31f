namespace Amazon.CloudFormation;

public class HookFailureMode : ConstantClass
{
    public static readonly HookFailureMode FAIL = new("FAIL");
    public static readonly HookFailureMode WARN = new("WARN");

    public HookFailureMode(string value) : base(value)
    {
    }

    public static HookFailureMode FindValue(string value) => FindValue<HookFailureMode>(value);

    public static implicit operator HookFailureMode(string value) => FindValue(value);
}
