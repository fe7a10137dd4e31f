// The other kind of a .NET function: a program that asks the runtime API itself, as LambdaBootstrap of Amazon.Lambda.RuntimeSupport does.
using var http = new HttpClient { BaseAddress = new Uri($"http://{Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")}/2018-06-01/runtime/") };
while (true)
{
    using var invocation = await http.GetAsync("invocation/next");
    var id = invocation.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single();
    Console.WriteLine($"serving {id}");
    using var wrong = await http.PostAsync("invocation/another/response", new StringContent("\"wrong\""));
    using var right = await http.PostAsync($"invocation/{id}/response", new StringContent($"\"another id: {(int)wrong.StatusCode}\""));
    using var late = await http.PostAsync($"invocation/{id}/error", new StringContent("{}"));
    if (right.StatusCode != System.Net.HttpStatusCode.Accepted || await right.Content.ReadAsStringAsync() != """{"status":"OK"}""" || late.IsSuccessStatusCode)
        return 1;
}
