using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>
/// Why a query is refused. AWS's own texts are not known to be published, but for that of a syntax error; the others are made of what its
/// guide says of <a href="https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html#query-limitations">limitations</a>.
/// </summary>
internal static class QueryErrors
{
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The place in the line, counted from 0.</param>
    public static AwsException Syntax(int line, int column) => Invalid($"syntax error at line {line}, column {column}");

    public static AwsException UnknownProperty(string property) => Invalid($"The property '{property}' is not a property of configuration items.");

    public static AwsException InnerWildcard(string pattern) =>
        Invalid($"The pattern '{pattern}' is not supported: a wildcard is supported only at the end of a pattern.");

    public static AwsException ShortWildcard(string pattern, int minimum) =>
        Invalid($"The pattern '{pattern}' is not supported: a pattern with a wildcard must have at least {minimum} other characters.");

    public static AwsException NotGrouped(string property) =>
        Invalid($"The property '{property}' must be an argument of an aggregate function or stand in the GROUP BY clause.");

    public static AwsException GroupingWithoutAggregate() => Invalid("The GROUP BY clause is supported only with aggregate functions.");

    public static AwsException TooManyGroupings(int maximum) => Invalid($"The GROUP BY clause may contain at most {maximum} properties.");

    public static AwsException GroupingOrderedByAggregate() =>
        Invalid("A GROUP BY clause with an ORDER BY clause that references an aggregate function may contain only one property.");

    public static AwsException NotSelected(string field) => Invalid($"The ORDER BY clause references '{field}', which is not selected.");

    public static AwsException AllInAggregation() => Invalid("'*' cannot be selected beside aggregate functions.");

    private static AwsException Invalid(string message) => new("InvalidExpressionException", message);
}
