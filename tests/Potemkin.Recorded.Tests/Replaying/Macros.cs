namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>Macros whose function is one in Python.</summary>
internal static class Macros
{
    /// <summary>Puts what it is given as Input before each mark.</summary>
    public const string Marking = """
        def handler(event, context):
            return {'requestId': event['requestId'], 'status': 'success', 'fragment': marked(event['fragment'], event.get('params', {}).get('Input'))}

        def marked(part, text):
            if isinstance(part, dict): return {name: marked(value, text) for name, value in part.items()}
            if isinstance(part, list): return [marked(value, text) for value in part]
            mark = '<replace-this>'
            return part.replace(mark, f'{text} {mark}') if isinstance(part, str) else part
        """;

    /// <summary>Puts the template's parameters into all texts.</summary>
    public const string Formatting = """
        def handler(event, context):
            return {'requestId': event['requestId'], 'status': 'success', 'fragment': formatted(event['fragment'], event['templateParameterValues'])}

        def formatted(part, values):
            if isinstance(part, dict): return {name: formatted(value, values) for name, value in part.items()}
            if isinstance(part, list): return [formatted(value, values) for value in part]
            return part.format(**values) if isinstance(part, str) else part
        """;

    /// <summary>Gives a text that nobody knows before, beginning with the template's parameter Input.</summary>
    public const string Drawing = """
        import uuid
        def handler(event, context):
            text = event['templateParameterValues']['Input'] + '-' + uuid.uuid4().hex[:5]
            return {'requestId': event['requestId'], 'status': 'success', 'fragment': text}
        """;

    /// <summary>Makes a topic one that keeps the order.</summary>
    public const string Ordering = """
        def handler(event, context):
            fragment = dict(event['fragment'], FifoTopic=True, ContentBasedDeduplication=True)
            return {'requestId': event['requestId'], 'status': 'success', 'fragment': fragment}
        """;

    /// <summary>Adds a role with a name.</summary>
    public const string AddingARole = """
        def handler(event, context):
            fragment = event['fragment']
            trust = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': {'AWS': '*'}, 'Action': 'sts:AssumeRole'}]}
            administrators = {'Fn::Join': ['', ['arn:', {'Ref': 'AWS::Partition'}, ':iam::aws:policy/AdministratorAccess']]}
            fragment['Resources']['Role'] = {'Type': 'AWS::IAM::Role', 'Properties': {
                'RoleName': 'role-417', 'AssumeRolePolicyDocument': trust, 'ManagedPolicyArns': [administrators]}}
            return {'requestId': event['requestId'], 'status': 'success', 'fragment': fragment}
        """;

    /// <summary>Does not succeed, and does not say why.</summary>
    public const string Failing = """
        def handler(event, context):
            return {'requestId': event['requestId'], 'status': 'failed', 'fragment': event['fragment']}
        """;

    /// <summary>Deploys a function of that code, and the macro.</summary>
    public static async Task DeployMacroAsync(this Replay replay, string macro, string code)
    {
        var function = replay.NewName("macro");
        await replay.DeployFunctionAsync(function, code);
        await replay.DeployAsync(TemplateFiles.Read("macro_resource.yml"), new { FunctionName = function, MacroName = macro });
    }

    /// <summary>Deploys a function in Python, whose handler is <c>handler</c>.</summary>
    /// <returns>Its ARN.</returns>
    public static async Task<string> DeployFunctionAsync(this Replay replay, string function, string code)
    {
        var indented = string.Join('\n', code.Split('\n').Select(line => $"            {line}"));
        var stack = await replay.DeployAsync($$"""
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  FunctionName: {{function}}
                  Runtime: python3.12
                  Handler: index.handler
                  Role: !GetAtt Role.Arn
                  Code:
                    ZipFile: |
            {{indented}}
            Outputs:
              Arn: {Value: !GetAtt Function.Arn}
            """);
        return stack["Arn"];
    }
}
