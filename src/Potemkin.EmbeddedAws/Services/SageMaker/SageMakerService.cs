using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.SageMaker;

/// <summary>
/// Amazon SageMaker: what notebooks, models and endpoints there are. Nothing is learned.
/// See <a href="https://docs.aws.amazon.com/sagemaker/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class SageMakerService(RecordedConfigurations recordings) : DescribedService("sagemaker", "sagemaker", recordings)
{
    private const string Times = "@created=CreationTime @created=LastModifiedTime @tags=Tags";

    private static readonly DescribedType Notebooks = new("AWS::SageMaker::NotebookInstance")
    {
        Members = $"{Times} @arn=NotebookInstanceArn LifecycleConfigName=NotebookInstanceLifecycleConfigName SecurityGroupIds=SecurityGroups",
        Defaults = """
            {"NotebookInstanceStatus":"InService","DirectInternetAccess":"Enabled","RootAccess":"Enabled","VolumeSizeInGB":5,"SecurityGroups":[],
             "InstanceMetadataServiceConfiguration":{"MinimumInstanceMetadataServiceVersion":"1"}}
            """,
        Complete = (notebook, item) => item["Url"] = $"{item.Text("NotebookInstanceName")}.notebook.{notebook.Region.Id.Region}.sagemaker.aws",
        Names = ["NotebookInstanceName"],
        Missing = new("ValidationException", "RecordNotFound"),
    };

    private static readonly DescribedType EndpointConfigs = new("AWS::SageMaker::EndpointConfig")
    {
        Members = $"{Times} @arn=EndpointConfigArn",
        Defaults = """{"EnableNetworkIsolation":false}""",
        Names = ["EndpointConfigName"],
        Missing = new("ValidationException", "Could not find endpoint configuration \"{id}\"."),
    };

    private static readonly DescribedType Endpoints = new("AWS::SageMaker::Endpoint")
    {
        Members = $"{Times} @arn=EndpointArn",
        Defaults = """{"EndpointStatus":"InService"}""",
        Names = ["EndpointName"],
        Missing = new("ValidationException", "Could not find endpoint \"{id}\"."),
    };

    private static readonly DescribedType Models = new("AWS::SageMaker::Model")
    {
        Members = $"{Times} @arn=ModelArn",
        Defaults = """{"EnableNetworkIsolation":false}""",
        Names = ["ModelName"],
        Missing = new("ValidationException", "Could not find model \"{id}\"."),
    };

    private static readonly DescribedType Domains = new("AWS::SageMaker::Domain")
    {
        Members = $"{Times} @arn=DomainArn",
        Defaults = """{"Status":"InService","AppNetworkAccessType":"PublicInternetOnly"}""",
        Missing = new("ResourceNotFound", "Domain with id '{id}' does not exist."),
    };

    private static readonly DescribedType LifecycleConfigs = new("AWS::SageMaker::NotebookInstanceLifecycleConfig")
    {
        Members = $"{Times} @arn=NotebookInstanceLifecycleConfigArn",
        Names = ["NotebookInstanceLifecycleConfigName"],
        Missing = new("ValidationException", "Unable to describe Notebook Instance Lifecycle Config '{id}'. Details: Notebook Instance Lifecycle Config does not exist."),
    };

    protected override void Offer(DescribedOperations operations) => operations
        .List("ListNotebookInstances", Notebooks, where: asked => Chosen(asked, "NotebookInstanceName"))
        .One("DescribeNotebookInstance", Notebooks, "NotebookInstanceName")
        .List("ListEndpointConfigs", EndpointConfigs, where: asked => Chosen(asked, "EndpointConfigName"))
        .One("DescribeEndpointConfig", EndpointConfigs, "EndpointConfigName")
        .List("ListEndpoints", Endpoints, where: asked => Chosen(asked, "EndpointName"))
        .One("DescribeEndpoint", Endpoints, "EndpointName")
        .List("ListModels", Models, where: asked => Chosen(asked, "ModelName"))
        .One("DescribeModel", Models, "ModelName")
        .List("ListDomains", Domains)
        .One("DescribeDomain", Domains, "DomainId")
        .List("ListNotebookInstanceLifecycleConfigs", LifecycleConfigs, where: asked => Chosen(asked, "NotebookInstanceLifecycleConfigName"))
        .One("DescribeNotebookInstanceLifecycleConfig", LifecycleConfigs, "NotebookInstanceLifecycleConfigName")
        .None("ListHyperParameterTuningJobs", "ListLabelingJobs", "ListProcessingJobs", "ListTrainingJobs", "ListTransformJobs", "ListWorkteams")
        .Tags("ListTags", "ResourceArn", "Tags");

    /// <summary>Those whose names hold a text and that are in service; the order makes no difference to what there is.</summary>
    private static Func<Resource, bool> Chosen(Asked asked, string name)
    {
        asked.Ignoring("SortBy", "SortOrder");
        var (part, status) = (asked.Text("NameContains"), asked.Text("StatusEquals"));
        return resource => (part is null || $"{resource.Attributes.GetValueOrDefault(name) ?? resource.Properties[name]}".Contains(part, StringComparison.OrdinalIgnoreCase))
            && status is null or "InService";
    }
}
