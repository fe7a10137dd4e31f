using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Services.Described.Models;

/// <summary>
/// What the public model of a service's API says: its operations, and of those that only read what is asked and answered.
/// See <a href="https://github.com/boto/botocore">botocore</a>, which has the models.
/// </summary>
internal sealed record ServiceModel
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The name in the credential scope of a signature.</summary>
    public required string SigningName { get; init; }

    public required string ApiVersion { get; init; }

    /// <summary><c>query</c>, <c>ec2</c>, <c>json</c> or <c>rest-json</c>.</summary>
    public required string Protocol { get; init; }

    public required IReadOnlyDictionary<string, ModelOperation> Operations { get; init; }

    public required IReadOnlyDictionary<string, ModelShape> Shapes { get; init; }

    /// <param name="service">The service, by botocore's name, such as <c>rds</c>; build/services has it compacted.</param>
    public static ServiceModel Read(string service)
    {
        using var archive = new ZipArchive(typeof(ServiceModel).Assembly.GetManifestResourceStream("Services/ServiceModels.zip")!);
        using var entry = archive.GetEntry($"{service}.json")!.Open();
        return JsonSerializer.Deserialize<ServiceModel>(entry, CamelCase)!;
    }
}
