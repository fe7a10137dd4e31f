using System.Security.Cryptography;
using System.Text;

namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>
/// The code of a function: a zip file, or a folder of this machine that is run as it is at each start of a process.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html">Code</a>.
/// </summary>
/// <param name="Zip">The zip file; null for a folder.</param>
/// <param name="Folder">The folder's path; null for a zip file.</param>
internal sealed record FunctionCode(byte[]? Zip, string? Folder)
{
    /// <summary>In bytes; 0 for a folder.</summary>
    public long Size => Zip?.Length ?? 0;

    /// <summary>In Base64, as Lambda gives it; of a folder, of its path.</summary>
    public string Sha256 => field ??= Convert.ToBase64String(SHA256.HashData(Zip ?? Encoding.UTF8.GetBytes(Folder!)));

    public static FunctionCode OfZip(byte[] zip) => new(zip, null);

    public static FunctionCode OfFolder(string path) => new(null, path);
}
