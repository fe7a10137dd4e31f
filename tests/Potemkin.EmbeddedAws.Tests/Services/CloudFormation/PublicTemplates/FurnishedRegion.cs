using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.Templates;
using DefaultVpc = Potemkin.EmbeddedAws.ResourceTypes.Ec2.Vpc;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation.PublicTemplates;

/// <summary>A region with what the parameters of public templates ask for, and values for those parameters.</summary>
internal sealed class FurnishedRegion : IDisposable
{
    private const string Furniture = """
        Resources:
          Key: {Type: 'AWS::EC2::KeyPair', Properties: {KeyName: key}}
          Zone: {Type: 'AWS::Route53::HostedZone', Properties: {Name: example.com}}
          Machine: {Type: 'AWS::EC2::Instance', Properties: {ImageId: ami-0123456789abcdef0}}
          Volume: {Type: 'AWS::EC2::Volume', Properties: {AvailabilityZone: eu-west-1a, Size: 1}}
          Image: {Type: 'AWS::SSM::Parameter', Properties: {Name: value, Type: String, Value: ami-0123456789abcdef0}}
          Range: {Type: 'AWS::SSM::Parameter', Properties: {Name: /Infra/VpcCidr, Type: String, Value: 10.0.0.0/16}}
          Size: {Type: 'AWS::SSM::Parameter', Properties: {Name: /Demo/DemoInstanceType, Type: String, Value: t3.micro}}
          Secret: {Type: 'AWS::SecretsManager::Secret', Properties: {Name: example, SecretString: '{"username":"u","password":"example-password"}'}}
          Role: {Type: 'AWS::IAM::Role', Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: {Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}}}}
          Profile: {Type: 'AWS::IAM::InstanceProfile', Properties: {InstanceProfileName: CloudWatchAgentAdminRole, Roles: [!Ref Role]}}
        """;

    // A text for each of the patterns that people write.
    private static readonly string[] Samples =
    [
        "example", "Example1example", "example1", "10.0.0.0/16", "10.0.0.0/24", "example.com", "someone@example.com", "arn:aws:s3:::example", "arn:aws:iam::123456789012:role/example",
        "123456789012", "1", "vpc-0123456789abcdef0", "subnet-0123456789abcdef0", "https://example.com", "eu-west-1", "true", "Example1!", "db.t3.micro", "/example", "ami-0123456789abcdef0", "1.0.0", "12:00-13:00", "mon:12:00-mon:13:00", "AKIDEXAMPLE",
    ];

    public FurnishedRegion()
    {
        Api = new CloudFormationApi(types: RegistryTypes.All);
        VpcId = Api.World.Scheduler.Run(() => DefaultVpc.DefaultOf(Api.Region).PhysicalId);
        Api.Create("furniture", Furniture, ("Capabilities.member.1", "CAPABILITY_NAMED_IAM"));
        Api.StatusOf("furniture").Should().Be("CREATE_COMPLETE");
    }

    public CloudFormationApi Api { get; }

    private string VpcId { get; }

    /// <summary>The members of a request that give each parameter of a template a value which it allows.</summary>
    public (string Name, string Value)[] ValuesFor(string body) =>
    [
        .. Template.Parse(body).Parameters.Where(parameter => parameter.Default is null).SelectMany((parameter, index) => new[]
        {
            ($"Parameters.member.{index + 1}.ParameterKey", parameter.Name), ($"Parameters.member.{index + 1}.ParameterValue", ValueFor(parameter)),
        }),
    ];

    public void Dispose() => Api.Dispose();

    private string ValueFor(ParameterDeclaration parameter) => parameter.Type switch
    {
        _ when parameter.AllowedValues is [var first, ..] => first,
        "Number" or "List<Number>" => $"{parameter.MinValue ?? 1}",
        "AWS::EC2::VPC::Id" or "List<AWS::EC2::VPC::Id>" => VpcId,
        "AWS::EC2::Subnet::Id" => Ids(Subnet.TypeName)[0],
        "List<AWS::EC2::Subnet::Id>" => string.Join(',', Ids(Subnet.TypeName).Take(2)),
        "AWS::EC2::SecurityGroup::Id" or "List<AWS::EC2::SecurityGroup::Id>" => Ids(SecurityGroup.TypeName)[0],
        "AWS::EC2::SecurityGroup::GroupName" or "List<AWS::EC2::SecurityGroup::GroupName>" => "default",
        "AWS::EC2::KeyPair::KeyName" => "key",
        "AWS::EC2::Image::Id" or "List<AWS::EC2::Image::Id>" => "ami-0123456789abcdef0",
        "AWS::EC2::Instance::Id" or "List<AWS::EC2::Instance::Id>" => Ids("AWS::EC2::Instance")[0],
        "AWS::EC2::Volume::Id" or "List<AWS::EC2::Volume::Id>" => Ids("AWS::EC2::Volume")[0],
        "AWS::Route53::HostedZone::Id" or "List<AWS::Route53::HostedZone::Id>" => Ids("AWS::Route53::HostedZone")[0],
        "AWS::EC2::AvailabilityZone::Name" => "eu-west-1a",
        "List<AWS::EC2::AvailabilityZone::Name>" => "eu-west-1a,eu-west-1b",
        var type when type.StartsWith("AWS::SSM::Parameter", StringComparison.Ordinal) => "value",
        _ => Samples.FirstOrDefault(sample => Allows(parameter, sample)) ?? "",
    };

    private static bool Allows(ParameterDeclaration parameter, string value)
    {
        try
        {
            ParameterConstraints.Check(parameter, value);
            return true;
        }
        catch (AwsException)
        {
            return false;
        }
    }

    private List<string> Ids(string type) => [.. Api.Region.Resources.OfType(type).Select(resource => resource.PhysicalId)];
}
