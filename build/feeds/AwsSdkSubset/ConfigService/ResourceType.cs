namespace Amazon.ConfigService;

/// <summary>The hundreds of constants of the real class are left out: a string such as "AWS::S3::Bucket" converts to it.</summary>
public class ResourceType : ConstantClass
{
    public ResourceType(string value) : base(value)
    {
    }

    public static ResourceType FindValue(string value) => FindValue<ResourceType>(value);

    public static implicit operator ResourceType(string value) => FindValue(value);
}
