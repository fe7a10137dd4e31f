using Potemkin.Core.Rules;

namespace Potemkin.Core.Tests.Rules;

public class ResourceTagsTests
{
    [Theory]
    [InlineData("AWS::S3::Bucket", true)]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", true)]
    [InlineData("AWS::SSM::Parameter", true)]
    [InlineData("AWS::IAM::ManagedPolicy", false)]
    [InlineData("AWS::S3::BucketPolicy", false)]
    [InlineData("AWS::EC2::LaunchTemplate", false)]
    [InlineData("AWS::New::Type", true)]
    public void AreTakenByWhatIsNotKnownToTakeNone(string resourceType, bool areTaken) =>
        ResourceTags.AreTakenBy(resourceType).Should().Be(areTaken);
}
