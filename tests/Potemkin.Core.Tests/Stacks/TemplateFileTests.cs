using Potemkin.Core.Stacks;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Stacks;

public sealed class TemplateFileTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public void AMissingFileIsToldWithTheNearestName()
    {
        var act = () => TemplateFile.Load(_templates.Path, "buckte.yml");

        act.Should().Throw<PotemkinException>().WithMessage($"""
            There is no template 'buckte.yml'.
              Looked in: {_templates.Path}
              Did you mean 'bucket.yml'?
              There are: 'bucket.yml'
            """);
    }

    [Fact]
    public void ATextThatIsNoYamlIsToldWithItsPlace()
    {
        _templates.Add("broken.yml", "Resources:\n  Bucket: [\n");

        var act = () => TemplateFile.Load(_templates.Path, "broken.yml");

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The template 'broken.yml' cannot be read.
              At: {Path.GetFileName(_templates.Path)}/broken.yml:3:1
              Reason: Template format error: YAML not well-formed. (line 3, column 1)
            """);
    }

    [Fact]
    public void ATemplateWithoutResourcesIsNone()
    {
        _templates.Add("empty.yml", "Description: nothing");

        var act = () => TemplateFile.Load(_templates.Path, "empty.yml");

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The template 'empty.yml' has no resources.
              At: {Path.GetFileName(_templates.Path)}/empty.yml
              Try: a section 'Resources' with at least one resource.
            """);
    }

    [Fact]
    public void AParameterThatTheTemplateLacksIsToldWithTheNearestName()
    {
        var template = TemplateFile.Load(_templates.Path, "bucket.yml");

        var act = () => template.RequireParameters(new Dictionary<string, string> { ["Algoritm"] = "AES256" });

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The template 'bucket.yml' has no parameter 'Algoritm'.
              At: {Path.GetFileName(_templates.Path)}/bucket.yml
              Did you mean 'Algorithm'?
              It has: 'Algorithm'
            """);
    }

    [Fact]
    public void ARequiredParameterThatIsNotGivenIsToldWithItsPlace()
    {
        _templates.Add("needy.yml", """
            Parameters:
              First: { Type: String, Default: a }
              Second: { Type: String }
            Resources:
              Bucket: { Type: 'AWS::S3::Bucket' }
            """);
        var template = TemplateFile.Load(_templates.Path, "needy.yml");

        var act = () => template.RequireParameters(new Dictionary<string, string>());

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The template 'needy.yml' needs a value for 'Second'.
              At: {Path.GetFileName(_templates.Path)}/needy.yml:3:3
              Try: the stack 'needy.yml' with Second=…
            """);
    }
}
