using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Potemkin.ServiceModels;

// An archive's entries have a time; these have the earliest that it can tell.
var noTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
var oneLine = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

if (args is not [var models, var list, var output])
{
    Console.Error.WriteLine("Usage: Potemkin.ServiceModels <folder of botocore's data> <list of services> <output archive>");
    return 2;
}

Directory.CreateDirectory(Path.GetDirectoryName(output)!);
using var archive = new ZipArchive(File.Create(output), ZipArchiveMode.Create);
foreach (var line in File.ReadLines(list).Order(StringComparer.Ordinal))
{
    var (service, reads) = line.Split(' ') is [var name, .. var some] ? (name, some) : throw new InvalidDataException("A line is empty.");
    var entry = archive.CreateEntry($"{service}.json", CompressionLevel.SmallestSize);
    entry.LastWriteTime = noTime;
    using var content = entry.Open();
    content.Write(Encoding.UTF8.GetBytes(Model.Read(models, service, reads).Compacted().ToJsonString(oneLine)));
}

return 0;
