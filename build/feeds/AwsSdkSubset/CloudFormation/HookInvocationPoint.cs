namespace Amazon.CloudFormation;

public class HookInvocationPoint : ConstantClass
{
    public static readonly HookInvocationPoint PRE_PROVISION = new("PRE_PROVISION");

    public HookInvocationPoint(string value) : base(value)
    {
    }

    public static HookInvocationPoint FindValue(string value) => FindValue<HookInvocationPoint>(value);

    public static implicit operator HookInvocationPoint(string value) => FindValue(value);
}
