using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>The AWS SDK for Python, in one process that makes the calls that it is told.</summary>
internal sealed class Boto3 : IDisposable
{
    private const string Program = """
        import boto3, json, sys
        from botocore.config import Config
        from botocore.exceptions import ClientError

        unknown = []

        def notice(parser, members_of):
            read = parser._handle_structure
            def noticing(self, shape, value):
                if shape.metadata.get('exception'):
                    return read(self, shape, value)
                names = {self._member_key_name(member, name) if hasattr(self, '_member_key_name') else member.serialization.get('name', name)
                         for name, member in shape.members.items()}
                unknown.extend(f'{shape.name}.{name}' for name in members_of(self, value) if name not in names)
                return read(self, shape, value)
            parser._handle_structure = noticing

        if len(sys.argv) > 2:
            from botocore import parsers
            of_answers = {'ResponseMetadata', 'requestId', '__type'}
            notice(parsers.BaseJSONParser, lambda self, value: set(value or {}) - of_answers)
            notice(parsers.BaseXMLResponseParser, lambda self, value: set(self._build_name_to_xml_node(value)) - of_answers)

        def text(value):
            content = value.read() if hasattr(value, 'read') else value
            return content.decode() if isinstance(content, bytes) else str(content)

        settings = dict(endpoint_url=sys.argv[1], region_name='eu-west-1', aws_access_key_id='any', aws_secret_access_key='any')
        for line in sys.stdin:
            call = json.loads(line)
            client = boto3.client(call['service'], config=Config(retries={'total_max_attempts': 1}), **settings)
            try:
                answer = getattr(client, call['operation'])(**call['arguments'])
            except ClientError as error:
                response = error.response
                answer = {'Error': f"{response['ResponseMetadata']['HTTPStatusCode']} {response['Error']['Code']}: {response['Error']['Message']}"}
            answer.pop('ResponseMetadata', None)
            if unknown:
                answer['Unknown'] = sorted(set(unknown))
                unknown.clear()
            print(json.dumps(answer, default=text), flush=True)
        """;

    private readonly Process _process;

    /// <param name="endpoint">What it asks.</param>
    /// <param name="strict">Whether answers have a member Unknown with the members that no service's model has; the SDK passes over them.</param>
    public Boto3(Uri endpoint, bool strict = false)
    {
        var start = new ProcessStartInfo("python3", ["-c", Program, endpoint.ToString(), .. strict ? ["strict"] : Array.Empty<string>()]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["AWS_CONFIG_FILE"] = start.Environment["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null";
        start.Environment["NO_PROXY"] = "127.0.0.1";
        _process = Process.Start(start)!;
    }

    /// <summary>Calls an operation by boto3's name of it, and gives what it answers; an error is text in the member Error.</summary>
    public async Task<JsonObject> CallAsync(string service, string operation, JsonObject? arguments = null)
    {
        var call = new JsonObject { ["service"] = service, ["operation"] = operation, ["arguments"] = arguments ?? [] };
        await _process.StandardInput.WriteLineAsync(call.ToJsonString());
        await _process.StandardInput.FlushAsync();
        var answer = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("boto3 ended without an answer.");
        return JsonNode.Parse(answer)!.AsObject();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
