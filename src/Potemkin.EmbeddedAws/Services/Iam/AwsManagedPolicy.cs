using System.Globalization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam;

/// <summary>
/// A managed policy of AWS's own, and what it says. AWS has above a thousand and changes them; here are those that are named most and say little.
/// See <a href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html">the AWS managed policy reference</a>.
/// </summary>
/// <param name="Name">The name, with its path.</param>
/// <param name="VersionId">The version that holds, such as <c>v1</c>.</param>
/// <param name="CreateDate">When the policy came to be.</param>
/// <param name="Document">What it says, as JSON.</param>
internal sealed record AwsManagedPolicy(string Name, string VersionId, DateTimeOffset CreateDate, string Document)
{
    public static IReadOnlyList<AwsManagedPolicy> All { get; } =
    [
        Allowing("AdministratorAccess", "v1", "2015-02-06", "*"),
        Allowing("AmazonS3FullAccess", "v2", "2015-02-06", "s3:*", "s3-object-lambda:*"),
        Allowing("AmazonS3ReadOnlyAccess", "v3", "2015-02-06", "s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*"),
        Allowing(
            "service-role/AWSLambdaBasicExecutionRole", "v1", "2015-04-09", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"),
        new(
            "AWSDenyAll",
            "v1",
            Day("2019-05-01"),
            """{"Version":"2012-10-17","Statement":[{"Sid":"DenyAll","Effect":"Deny","Action":["*"],"Resource":"*"}]}"""),
    ];

    /// <exception cref="AwsException">What it says is not known here.</exception>
    public static AwsManagedPolicy Get(IamAccount account, string arn) =>
        All.FirstOrDefault(policy => policy.ArnIn(account) == arn) ?? throw IamErrors.UnknownAwsPolicy(arn);

    /// <summary>The ARN, which is of the account's partition.</summary>
    public string ArnIn(IamAccount account) => account.AwsPolicies + Name;

    private static AwsManagedPolicy Allowing(string name, string version, string day, params string[] actions)
    {
        var action = actions.Length == 1 ? $"\"{actions[0]}\"" : $"[{string.Join(",", actions.Select(each => $"\"{each}\""))}]";
        return new AwsManagedPolicy(
            name,
            version,
            Day(day),
            $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":{{action}},"Resource":"*"}]}""");
    }

    private static DateTimeOffset Day(string day) => DateTimeOffset.Parse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
