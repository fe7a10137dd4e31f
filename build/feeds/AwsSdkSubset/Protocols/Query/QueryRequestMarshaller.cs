#nullable enable
using System.Collections;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols.Query;

internal sealed class QueryRequestMarshaller(string serviceNamespace, string version, string action)
    : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, serviceNamespace) { HttpMethod = "POST" };
        request.Parameters.Add("Action", action);
        request.Parameters.Add("Version", version);
        AddMembers(request.Parameters, "", input);
        return request;
    }

    private static void AddMembers(IDictionary<string, string> parameters, string prefix, object model)
    {
        foreach (var member in ModelShape.Of(model.GetType()).Members)
        {
            if (member.TryGetSet(model, out var value))
            {
                AddValue(parameters, prefix + member.WireName, value);
            }
        }
    }

    private static void AddValue(IDictionary<string, string> parameters, string name, object value)
    {
        switch (value)
        {
            case string text:
                parameters.Add(name, text);
                break;
            case ConstantClass constant:
                parameters.Add(name, constant.Value);
                break;
            case bool flag:
                parameters.Add(name, StringUtils.FromBool(flag));
                break;
            case int number:
                parameters.Add(name, StringUtils.FromInt(number));
                break;
            case DateTime time:
                parameters.Add(name, StringUtils.FromDateTimeToISO8601WithOptionalMs(time));
                break;
            case IList list:
                AddList(parameters, name, list);
                break;
            default:
                AddMembers(parameters, name + ".", value);
                break;
        }
    }

    private static void AddList(IDictionary<string, string> parameters, string name, IList list)
    {
        if (list.Count == 0)
        {
            parameters.Add(name, "");
        }

        for (var index = 0; index < list.Count; index++)
        {
            AddValue(parameters, $"{name}.member.{index + 1}", list[index]!);
        }
    }
}
