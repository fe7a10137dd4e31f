using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resource_providers/ec2/test_ec2_resource_provider")]
public class Ec2ProviderRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_deploy_instance_with_key_pair")]
    public Task AKeyPairComesAndGoes() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("ec2_keypair.yml"));
        var pair = new { KeyNames = (string[])[stack["KeyPairName"]] };
        replay.Match("key_pair", await replay.CallAsync("ec2", "describe_key_pairs", pair));
        await replay.DestroyAsync(stack);
        replay.Match("key_pair_deleted", await replay.RefusedAsync("ec2", "describe_key_pairs", pair));
    });

    [SkippableFact, Recorded("test_deploy_prefix_list")]
    public Task APrefixListIsDeployed() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("ec2_prefixlist.yml"));
        replay.Match("resource-description", await replay.CloudFormationAsync("describe_stack_resources", new { stack.StackName }));
        replay.Match("prefix-list", await replay.CallAsync("ec2", "describe_managed_prefix_lists", new { PrefixListIds = (string[])[stack["PrefixRef"]] }));
    });

    [SkippableFact, Recorded("test_deploy_vpc_endpoint")]
    public Task AnEndpointIsDeployed() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("ec2_vpc_endpoint.yml"));
        replay.Replace(stack["VpcId"], "vpc-id");
        replay.Replace(stack["SubnetBId"], "subnet-b-id");
        replay.Replace(stack["SubnetAId"], "subnet-a-id");
        var resources = await replay.CloudFormationAsync("describe_stack_resources", new { stack.StackName });
        replay.Match("resource-description", resources.Sorted("StackResources"));
        replay.Match("endpoint", await replay.CallAsync("ec2", "describe_vpc_endpoints", new { VpcEndpointIds = (string[])[stack["EndpointRef"]] }));
    });
}
