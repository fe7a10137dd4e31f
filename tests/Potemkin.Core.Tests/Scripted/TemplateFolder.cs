namespace Potemkin.Core.Tests.Scripted;

/// <summary>A folder of templates that lasts as long as a test.</summary>
public sealed class TemplateFolder : IDisposable
{
    public TemplateFolder()
    {
        Add("bucket.yml", """
            Parameters:
              Algorithm:
                Type: String
                Default: AES256
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
            Outputs:
              Name:
                Value: !Ref Bucket
            """);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("potemkin-tests-").FullName;

    public void Add(string name, string body) => File.WriteAllText(System.IO.Path.Combine(Path, name), body);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
