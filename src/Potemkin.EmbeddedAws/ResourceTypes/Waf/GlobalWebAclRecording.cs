namespace Potemkin.EmbeddedAws.ResourceTypes.Waf;

/// <summary>A web ACL for CloudFront as AWS Config records it.</summary>
internal sealed class GlobalWebAclRecording() : WebAclRecording("AWS::WAF::WebACL");
