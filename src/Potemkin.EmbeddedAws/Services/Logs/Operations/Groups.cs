using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>Finds the log groups that requests are about.</summary>
internal static class Groups
{
    private const string AllOfIt = ":*";

    public static LogGroups Of(RequestContext context) => context.Region.Of<LogGroups>();

    /// <exception cref="AwsException">There is none of that name.</exception>
    public static LogGroup Find(RequestContext context, string? name)
    {
        new RequestValidation()
            .Required(name, "logGroupName")
            .Length(name, "logGroupName", 1, 512)
            .Pattern(name, "logGroupName", @"[\.\-_/#A-Za-z0-9]+")
            .ThrowIfAny(LogsErrors.InvalidParameter);
        return Of(context).Find(name!) ?? throw LogsErrors.NoSuchGroup();
    }

    /// <summary>The group by its name, or by its name or ARN as its identifier.</summary>
    /// <exception cref="AwsException">There is none such, or both or none of the two are given.</exception>
    public static LogGroup Find(RequestContext context, string? name, string? identifier)
    {
        if (name is null == identifier is null)
            throw LogsErrors.NameAndIdentifier();
        return Find(context, name ?? NameIn(identifier!, context));
    }

    /// <exception cref="AwsException">There is none of that name.</exception>
    public static LogStream Stream(LogGroup group, string? name)
    {
        new RequestValidation()
            .Required(name, "logStreamName")
            .Length(name, "logStreamName", 1, 512)
            .Pattern(name, "logStreamName", "[^:*]*")
            .ThrowIfAny(LogsErrors.InvalidParameter);
        return group.Find(name!) ?? throw LogsErrors.NoSuchStream();
    }

    public static string ArnOf(string name, RequestContext context) => context.Region.Id.Arn("logs", $"log-group:{name}");

    /// <summary>The name in an ARN of a group, whether or not it ends with what stands for all streams; the text itself where it is no ARN.</summary>
    public static string NameIn(string arn, RequestContext context)
    {
        var prefix = ArnOf("", context);
        var name = arn.StartsWith(prefix, StringComparison.Ordinal) ? arn[prefix.Length..] : arn;
        return name.EndsWith(AllOfIt, StringComparison.Ordinal) ? name[..^AllOfIt.Length] : name;
    }
}
