using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Settings;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// Whether the region has new volumes encrypted. See
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html">EnableEbsEncryptionByDefault</a>,
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.html">DisableEbsEncryptionByDefault</a>,
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html">GetEbsEncryptionByDefault</a>.
/// </summary>
internal static class EncryptionByDefault
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, JsonObject>("EnableEbsEncryptionByDefault", (request, context) => Put(request, context, true))
        .Add<Request, JsonObject>("DisableEbsEncryptionByDefault", (request, context) => Put(request, context, false))
        .Add<Request, JsonObject>("GetEbsEncryptionByDefault", Get);

    private static JsonObject Put(Request request, RequestContext context, bool isDefault)
    {
        var setting = Setting(request, context);
        setting.IsDefault = isDefault;
        return Told(setting);
    }

    private static JsonObject Get(Request request, RequestContext context)
    {
        var told = Told(Setting(request, context));
        told["sseType"] = "none";
        return told;
    }

    private static VolumeEncryption Setting(Request request, RequestContext context) =>
        request.DryRun is true ? throw Ec2Errors.WouldHaveSucceeded() : context.Region.Of<VolumeEncryption>();

    private static JsonObject Told(VolumeEncryption setting) => new() { ["ebsEncryptionByDefault"] = setting.IsDefault };

    private sealed record Request(bool? DryRun);
}
