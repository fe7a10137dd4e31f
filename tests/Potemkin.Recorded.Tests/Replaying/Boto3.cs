using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>The AWS SDK for Python, in one process that makes the calls that it is told: the recordings have the shape that it gives to answers.</summary>
internal sealed class Boto3 : IAsyncDisposable
{
    // A waiter asks again without a pause: an embedded AWS has done its work before it answers, but for what a function does.
    private const string Program = """
        import base64, datetime, json, sys
        try:
            import boto3
            from botocore.config import Config
            from botocore.exceptions import ClientError, WaiterError
        except ImportError as missing:
            print(json.dumps({'lacks': str(missing)}), flush=True)
            sys.exit()
        print(json.dumps({}), flush=True)

        def plain(value):
            if isinstance(value, datetime.datetime):
                return 'datetime'
            content = value.read() if hasattr(value, 'read') else value
            return content.decode() if isinstance(content, bytes) else str(content)

        def client_of(service):
            if service not in clients:
                clients[service] = boto3.client(service, endpoint_url=sys.argv[1], region_name='us-east-1', aws_access_key_id='111111111111',
                    aws_secret_access_key='any', config=Config(retries={'total_max_attempts': 1}, parameter_validation=True))
            return clients[service]

        def given(value):
            return base64.b64decode(value['base64']) if set(value) == {'base64'} else value

        clients = {}
        for line in sys.stdin:
            call = json.loads(line, object_hook=given)
            try:
                client, operation, parameters = client_of(call['service']), call['operation'], call['parameters']
                if operation.startswith('wait:'):
                    client.get_waiter(operation[5:]).wait(**parameters, WaiterConfig={'Delay': 0, 'MaxAttempts': 5000})
                    told = {'answer': {}}
                else:
                    told = {'answer': getattr(client, operation)(**parameters)}
            except ClientError as error:
                told = {'answer': error.response, 'error': str(error)}
            except WaiterError as error:
                told = {'answer': {}, 'error': str(error)}
            except Exception as error:
                told = {'answer': {}, 'error': f'{type(error).__name__}: {error}'}
            print(json.dumps(told, default=plain), flush=True)
        """;

    private readonly Process _process;

    private Boto3(Process process) => _process = process;

    /// <summary>Starts it; gives why there is none where Python or boto3 is missing.</summary>
    public static async Task<(Boto3? Client, string? WhyNot)> StartAsync(Uri endpoint)
    {
        var start = new ProcessStartInfo("python3", ["-c", Program, endpoint.ToString()]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["AWS_CONFIG_FILE"] = start.Environment["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null";
        start.Environment["NO_PROXY"] = "127.0.0.1";
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (null, $"There is no python3: {missing.Message}");
        }

        var client = new Boto3(process);
        var lacks = (await client.ReadAsync())["lacks"];
        if (lacks is null)
            return (client, null);
        await client.DisposeAsync();
        return (null, $"Python has no boto3: {lacks}");
    }

    /// <summary>Calls an operation, or a waiter as <c>wait:its_name</c>, by boto3's names.</summary>
    public async Task<Answer> CallAsync(string service, string operation, JsonNode parameters)
    {
        var call = new JsonObject { ["service"] = service, ["operation"] = operation, ["parameters"] = parameters };
        await _process.StandardInput.WriteLineAsync(call.ToJsonString());
        await _process.StandardInput.FlushAsync();
        var told = await ReadAsync();
        var answer = told["answer"]!.AsObject();
        told.Remove("answer");
        return new Answer(answer, (string?)told["error"]);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<JsonObject> ReadAsync() =>
        JsonNode.Parse(await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("boto3 ended without an answer."))!.AsObject();
}
