using Potemkin.EmbeddedAws.State;
using Potemkin.Lambda;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// What Lambda says when it refuses.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html#API_CreateFunction_Errors">the errors of CreateFunction</a>.
/// </summary>
internal static class LambdaFailures
{
    private const string NamePattern =
        @"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?";

    public static ResourceFailure FunctionExists(World world, string name) =>
        HandlerFailures.ByService(world, "Lambda", 409, $"Function already exist: {name}", "AlreadyExists");

    public static ResourceFailure InvalidName(World world, string name) => Invalid(
        world,
        $"1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: "
        + $"Member must satisfy regular expression pattern: {NamePattern}");

    public static ResourceFailure FunctionNotFound(World world, string arn) =>
        HandlerFailures.ByService(world, "Lambda", 404, $"Function not found: {arn}", "NotFound");

    public static ResourceFailure RoleCannotBeAssumed(World world) =>
        Invalid(world, "The role defined for the function cannot be assumed by Lambda.");

    public static ResourceFailure RoleOfOtherAccount(World world) => Invalid(world, "Cross-account pass role is not allowed.");

    public static ResourceFailure NoCode(World world) => Invalid(world, "Please provide a source for function code.");

    public static ResourceFailure NoZipFile(World world) => Invalid(world, "Could not unzip uploaded file. Please check your file, then try to upload again.");

    public static ResourceFailure CodeTooLarge(World world, long limit) =>
        Invalid(world, $"Unzipped size must be smaller than {limit} bytes");

    public static ResourceFailure CodeNotRead(World world, string code, string message) =>
        Invalid(world, $"Error occurred while GetObject. S3 Error Code: {code}. S3 Error Message: {message}");

    public static ResourceFailure InlineCodeOfOtherRuntime(World world, string? runtime) => HandlerFailures.ByHandler(
        world, $"ZipFile can only be used when Runtime is set to either of nodejs or python, not {runtime ?? "null"}.", "InvalidRequest");

    public static ResourceFailure UnknownRuntime(World world, string runtime) => Invalid(
        world,
        $"1 validation error detected: Value '{runtime}' at 'runtime' failed to satisfy constraint: "
        + $"Member must satisfy enum value set: [{string.Join(", ", FunctionRuntimes.All)}] or be a valid ARN");

    public static ResourceFailure Required(World world, string member) =>
        Invalid(world, $"Runtime and Handler are mandatory parameters for functions created with deployment packages: {member} is missing.");

    public static ResourceFailure OutOfRange(World world, string member, int value, int minimum, int maximum) => Invalid(
        world,
        $"1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: "
        + (value < minimum ? $"Member must have value greater than or equal to {minimum}" : $"Member must have value less than or equal to {maximum}"));

    public static ResourceFailure ReservedVariables(World world, IEnumerable<string> names) => Invalid(
        world,
        "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys "
        + $"that are currently not supported for modification. Reserved keys used in this request: {string.Join(", ", names)}");

    public static ResourceFailure StatementExists(World world, string statementId) => HandlerFailures.ByService(
        world,
        "Lambda",
        409,
        $"The statement id ({statementId}) provided already exists. Please provide a new statement id, or remove the existing statement.",
        "AlreadyExists");

    public static ResourceFailure VersionExists(World world, string version) => HandlerFailures.ByHandler(
        world, $"A version for this Lambda function exists ( {version} ). Modify the function to create a new version.", "AlreadyExists");

    public static ResourceFailure OtherCode(World world, string given, string actual) =>
        Invalid(world, $"CodeSHA256 ({given}) is different from current CodeSHA256 in $LATEST ({actual}). Please try again with the CodeSHA256 in $LATEST.");

    public static ResourceFailure AliasExists(World world, string arn) =>
        HandlerFailures.ByService(world, "Lambda", 409, $"Alias already exists: {arn}", "AlreadyExists");

    private static ResourceFailure Invalid(World world, string message) => HandlerFailures.ByService(world, "Lambda", 400, message, "InvalidRequest");
}
