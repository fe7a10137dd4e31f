using System.Text;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Protocol.Query;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described.Models;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>
/// A service that can be read only, and that says of resources what templates, AWS Config's items and its own public model say. What it offers
/// is a table; the forms of requests and answers are the model's.
/// </summary>
internal abstract class DescribedService : IAwsService
{
    private readonly Lazy<DescribedOperations> _offered;

    /// <param name="signingName">The name in the credential scope of a signature.</param>
    /// <param name="model">The model, by botocore's name of the service.</param>
    /// <param name="recordings">Know what resources are like.</param>
    protected DescribedService(string signingName, string model, RecordedConfigurations recordings)
    {
        SigningName = signingName;
        // Few of the services are asked for anything: a model is read when its service is.
        _offered = new(() =>
        {
            var offered = new DescribedOperations(ServiceModel.Read(model), Errors, recordings);
            Offer(offered);
            return offered;
        });
    }

    public string SigningName { get; }

    public string ApiVersion => _offered.Value.Model.ApiVersion;

    public OperationTable Operations => _offered.Value.Table;

    public IWireProtocol Protocol => field ??= _offered.Value.Model.Protocol switch
    {
        "query" => new QueryProtocol(),
        "json" => new JsonProtocol(),
        _ => new RestJsonProtocol(),
    };

    /// <summary>What the service says to what it cannot answer.</summary>
    protected virtual DescribedErrors Errors { get; } = new();

    public bool IsMeantBy(RequestHead head, ReadOnlySpan<byte> body) => Operations.Routes is { } routes
        ? routes.Has(head, head.Path)
        : _offered.Value.Model.Protocol != "query" || body.IndexOf(Encoding.ASCII.GetBytes($"Version={ApiVersion}")) >= 0;

    /// <summary>Fills the table.</summary>
    protected abstract void Offer(DescribedOperations operations);
}
