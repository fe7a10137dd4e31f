using System.Text;

namespace Potemkin.Lambda.Tests;

/// <summary>Functions to invoke, each with its code in a folder of its own.</summary>
internal sealed class Functions : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-lambda-tests-");
    private int _count;

    /// <summary>One in Python, whose handler is <c>app.handler</c>.</summary>
    public FunctionConfiguration Python(string code, string handler = "app.handler") => Of("python3.12", handler, ("app.py", code));

    /// <summary>One for Node.js, whose handler is <c>index.handler</c>.</summary>
    public FunctionConfiguration Node(string code, string file = "index.js", string handler = "index.handler") =>
        Of("nodejs20.x", handler, (file, code));

    /// <summary>One with these files.</summary>
    public FunctionConfiguration Of(string runtime, string handler, params (string Path, string Text)[] files)
    {
        var name = $"function-{++_count}";
        var code = _folder.CreateSubdirectory(name);
        foreach (var (path, text) in files)
        {
            var file = new FileInfo(Path.Combine(code.FullName, path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text, new UTF8Encoding(false));
        }

        return In(code.FullName, runtime, handler, name);
    }

    /// <summary>One whose code is there already.</summary>
    public static FunctionConfiguration In(string folder, string runtime, string handler, string name = "function") => new()
    {
        FunctionName = name,
        FunctionArn = $"arn:aws:lambda:eu-central-1:123456789012:function:{name}",
        RevisionId = Guid.NewGuid().ToString(),
        Runtime = runtime,
        Handler = handler,
        CodeDirectory = folder,
        Timeout = TimeSpan.FromSeconds(30),
        Region = "eu-central-1",
        AccountId = "123456789012",
    };

    public void Dispose() => _folder.Delete(recursive: true);
}
