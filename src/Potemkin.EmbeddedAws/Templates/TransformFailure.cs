using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>A transform failed, rather than that the template asks for it wrongly: AWS takes the request, and tells it of the stack or change set.</summary>
internal sealed class TransformFailure(string message) : AwsException("ValidationError", message);
