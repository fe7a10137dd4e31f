#nullable enable
using System.Reflection;
using Amazon.Runtime.Internal;

namespace Amazon.Protocols;

/// <summary>The exceptions of one operation: those its model names, and for any other code the service's own.</summary>
internal sealed class OperationErrors(Type serviceException, params Type[] modeledExceptions)
{
    private readonly Dictionary<string, Type> exceptionsByCode = modeledExceptions.ToDictionary(CodeOf);

    public AmazonServiceException ToException(ErrorResponse error)
    {
        var type = exceptionsByCode.GetValueOrDefault(error.Code ?? "", serviceException);
        return (AmazonServiceException)Activator.CreateInstance(
            type, error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode)!;
    }

    private static string CodeOf(Type exception) => exception.GetCustomAttribute<ErrorCodeAttribute>()?.Code ?? exception.Name;
}
