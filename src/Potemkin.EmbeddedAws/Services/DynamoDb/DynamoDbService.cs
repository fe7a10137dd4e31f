using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Services.DynamoDb.Operations;

namespace Potemkin.EmbeddedAws.Services.DynamoDb;

/// <summary>
/// Amazon DynamoDB: what tables there are, and what streams. They hold no items.
/// See <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class DynamoDbService : IAwsService
{
    public DynamoDbService()
    {
        Operations = new OperationTable(DynamoDbOperationNames.KnownToAws);
        ReadTables.AddTo(Operations);
        ReadStreams.AddTo(Operations);
    }

    public string SigningName => "dynamodb";

    public string ApiVersion => "2012-08-10";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol();
}
