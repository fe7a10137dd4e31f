namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>Extensions of CloudFormation's registry.</summary>
internal static class Extensions
{
    /// <summary>Registers an extension, and makes its version the default.</summary>
    /// <returns>The ARN of the type.</returns>
    public static async Task<string> RegisterAsync(this Replay replay, string type, string name)
    {
        var bucket = await replay.PutAsync("package", "package");
        var registered = await replay.CloudFormationAsync("register_type", new { Type = type, TypeName = name, SchemaHandlerPackage = $"s3://{bucket}/package" });
        var token = new { RegistrationToken = (string?)registered["RegistrationToken"] };
        await replay.CloudFormationAsync("wait:type_registration_complete", token);
        return (string)(await replay.CloudFormationAsync("describe_type_registration", token))["TypeArn"]!;
    }

    /// <summary>Has a hook look at all stacks, and fail what it objects to.</summary>
    public static Task<Answer> ConfigureHookAsync(this Replay replay, string hook) => replay.CloudFormationAsync("set_type_configuration", new
    {
        TypeArn = hook,
        Configuration = """{"CloudFormationConfiguration": {"HookConfiguration": {"TargetStacks": "ALL", "FailureMode": "FAIL"}}}""",
    });
}
