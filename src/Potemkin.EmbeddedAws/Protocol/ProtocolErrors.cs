namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>
/// The errors that do not depend on the service.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html">Common errors</a>.
/// </summary>
internal static class ProtocolErrors
{
    public static AwsException MissingAuthenticationToken() =>
        new("MissingAuthenticationToken", "Request is missing Authentication Token", 403);

    public static AwsException IncompleteSignature(string authorization) =>
        new("IncompleteSignature", $"Authorization header requires 'Credential' parameter. Authorization={authorization}");

    public static AwsException MalformedDate(string date) =>
        new("IncompleteSignature", $"Date must be in ISO-8601 'basic format'. Got '{date}'. See http://en.wikipedia.org/wiki/ISO_8601");

    public static AwsException SignatureExpired(ErrorCodes codes, string signedAt, string earliest, string now) => new(
        codes.InvalidSignature, $"Signature expired: {signedAt} is now earlier than {earliest} ({now} - 5 min.)", codes.SecurityStatus);

    public static AwsException SignatureNotYetCurrent(ErrorCodes codes, string signedAt, string latest, string now) => new(
        codes.InvalidSignature, $"Signature not yet current: {signedAt} is still later than {latest} ({now} + 5 min.)", codes.SecurityStatus);

    public static AwsException InvalidToken(ErrorCodes codes) =>
        new(codes.InvalidToken, "The security token included in the request is invalid.", codes.SecurityStatus);

    public static AwsException ExpiredToken(ErrorCodes codes) =>
        new(codes.ExpiredToken, "The security token included in the request is expired", codes.SecurityStatus);

    /// <param name="codes">The protocol's codes.</param>
    /// <param name="caller">The ARN of the caller.</param>
    /// <param name="action">The action, such as <c>cloudformation:CreateStack</c>.</param>
    /// <param name="resource">The ARN of what it would be done to; null where the service names none.</param>
    public static AwsException AccessDenied(ErrorCodes codes, string caller, string action, string? resource)
    {
        var onResource = resource is null ? "" : $" on resource: {resource}";
        return new AwsException(
            codes.AccessDenied,
            $"User: {caller} is not authorized to perform: {action}{onResource} because no identity-based policy allows the {action} action",
            codes.SecurityStatus);
    }

    public static AwsException UnknownOperation(string operation, string version) =>
        new("InvalidAction", $"Could not find operation {operation} for version {version}");

    // AWS's own text is not known to be published.
    public static AwsException IncompletePresignedAddress() =>
        new("AuthorizationQueryParametersError", "X-Amz-Date or X-Amz-Expires of the presigned URL is missing or is not well-formed.");

    public static AwsException PresignedAddressExpired(ErrorCodes codes) => new(codes.AccessDenied, "Request has expired", codes.SecurityStatus);

    /// <summary>For what no operation of the service has as its address.</summary>
    public static AwsException UnknownRoute(string method, string path) => new("UnknownOperationException", $"No operation has the address {method} {path}.", 404);

    public static AwsException IncompleteBody() =>
        new("IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header.");

    public static AwsException MalformedXml() =>
        new("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema");

    public static AwsException OtherContentHash() =>
        new("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.");

    /// <param name="digest">What the client gave, such as <c>CRC32</c>.</param>
    /// <param name="calculated">What it was compared with.</param>
    public static AwsException OtherDigest(string digest, string calculated) =>
        new("BadDigest", $"The {digest} you specified did not match {calculated}.");

    public static AwsException BodyTooLarge() => new("RequestEntityTooLargeException", "The body of the request is too large.", 413);

    public static AwsException UnknownTarget() => new("UnknownOperationException", "");

    public static AwsException MalformedBody(string reason) => new("SerializationException", reason);

    /// <param name="path">Where, as System.Text.Json writes it.</param>
    public static AwsException UnreadableMember(string? path) =>
        MalformedBody($"The value of '{path?.Replace("$.", "", StringComparison.Ordinal)}' is not of the type that the operation reads.");

    public static AwsException InternalFailure(Exception fault) =>
        new("InternalFailure", $"Internal failure of the embedded AWS: {fault.GetType().Name}: {fault.Message}", 500);

    // What this AWS is asked to do wrong.

    public static AwsException Throttled(ErrorCodes codes) => new(codes.Throttling, codes.ThrottlingMessage, codes.ThrottlingStatus);

    public static AwsException InternalFailure() =>
        new("InternalFailure", "The request processing has failed because of an unknown error, exception or failure.", 500);

    public static AwsException ServiceUnavailable() =>
        new("ServiceUnavailable", "The request has failed due to a temporary failure of the server.", 503);

    // What AWS would take and this AWS does not is refused by name, with a status that no SDK retries.

    public static AwsException UnsupportedService(string service) =>
        new("UnsupportedService", $"The embedded AWS does not offer the service '{service}'.", 501);

    public static AwsException UnsupportedOperation(string service, string operation) =>
        new("UnsupportedOperation", $"The embedded AWS does not support the operation {operation} of '{service}'.", 501);

    public static AwsException UnsupportedParameter(string operation, string parameter) =>
        new("UnsupportedParameter", $"The embedded AWS does not support the parameter '{parameter}' of {operation}.", 501);
}
