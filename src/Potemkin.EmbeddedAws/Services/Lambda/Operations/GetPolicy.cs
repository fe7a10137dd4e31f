using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html">GetPolicy</a>.</summary>
internal static class GetPolicy
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetPolicy", Get);

    private static Response Get(Request request, RequestContext context)
    {
        var function = context.FunctionNamed(request.FunctionName!, request.Qualifier);
        var permissions = context.Region.Of<FunctionStore>().PermissionsOf(function);
        if (permissions.Count == 0)
            throw LambdaErrors.ResourceNotFound();
        var policy = new JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Id"] = "default",
            ["Statement"] = new JsonArray([.. permissions.Select(permission => Statement(permission, function, context.Region.Id))]),
        };
        return new Response(CompactJson.Of(policy), function.RevisionId);
    }

    private static JsonObject Statement(FunctionPermission permission, Function function, AccountRegion region)
    {
        var statement = new JsonObject
        {
            ["Sid"] = permission.StatementId,
            ["Effect"] = "Allow",
            ["Principal"] = Principal(permission.Principal, region),
            ["Action"] = permission.Action,
            ["Resource"] = function.Arn,
        };
        var condition = new JsonObject();
        if (permission.SourceAccount is { } account)
            condition["StringEquals"] = new JsonObject { ["AWS:SourceAccount"] = account };
        if (permission.SourceArn is { } arn)
            condition["ArnLike"] = new JsonObject { ["AWS:SourceArn"] = arn };
        if (condition.Count > 0)
            statement["Condition"] = condition;
        return statement;
    }

    private static JsonNode Principal(string principal, AccountRegion region) => principal switch
    {
        "*" => "*",
        _ when principal.EndsWith(".amazonaws.com", StringComparison.Ordinal) => new JsonObject { ["Service"] = principal },
        _ when principal.StartsWith("arn:", StringComparison.Ordinal) => new JsonObject { ["AWS"] = principal },
        _ => new JsonObject { ["AWS"] = (region with { AccountId = principal }).GlobalArn("iam", "root") },
    };

    private sealed record Request
    {
        public string? FunctionName { get; init; }

        [Query]
        public string? Qualifier { get; init; }
    }

    private sealed record Response(string Policy, string RevisionId);
}
