namespace Potemkin.Templates.Tests;

public class TemplateOutlineTests
{
    [Fact]
    public void TellsWhatATemplateDeclares()
    {
        var outline = TemplateOutline.Parse(
            """
            Parameters:
              Algorithm: { Type: String, Default: AES256 }
              Secret:
                Type: String
                NoEcho: true
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
            Outputs:
              BucketName: { Value: !Ref Bucket }
            """);

        outline.Parameters.Should().Equal(
            new ParameterOutline("Algorithm", "String", HasDefault: true, NoEcho: false, new TextPlace(2, 3)) { Default = "AES256" },
            new ParameterOutline("Secret", "String", HasDefault: false, NoEcho: true, new TextPlace(3, 3)));
        outline.Resources.Should().Equal(new ResourceOutline("Bucket", "AWS::S3::Bucket", new TextPlace(7, 3)));
        outline.Outputs.Should().Equal(new OutputOutline("BucketName", new TextPlace(10, 3)));
    }

    [Fact]
    public void PassesOverWhatIsNotAsItShouldBe()
    {
        var outline = TemplateOutline.Parse("Parameters: {A: 1}\nResources: [1]\nUnknown: 1");

        outline.Parameters.Should().Equal(new ParameterOutline("A", Type: null, HasDefault: false, NoEcho: false, new TextPlace(1, 14)));
        outline.Resources.Should().BeEmpty();
        outline.Outputs.Should().BeEmpty();
    }
}
