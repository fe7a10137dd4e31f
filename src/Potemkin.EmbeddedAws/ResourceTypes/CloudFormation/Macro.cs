using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

/// <summary>
/// A function that transforms templates, under the name that templates ask for it by.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html">AWS::CloudFormation::Macro</a>.
/// </summary>
internal sealed class Macro() : StoredResourceType(TypeName, "CloudFormation")
{
    public const string TypeName = "AWS::CloudFormation::Macro";

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var name = properties.Text("Name")!;
        return request.Region.Resources.Find(TypeName, name) is null
            ? new ResourceIdentity(name, name) { Name = name }
            : throw Exists(request.Region.World, "Name", name);
    }
}
