namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_Tag.html"/>
public class Tag
{
    public string Key { get; set; }

    public string Value { get; set; }
}
