using System.IO.Compression;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// Where a template has the code of a function: in the template itself, in a zip file in S3, or in a folder of this machine.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html">Code</a>.
/// </summary>
internal static class CodeSource
{
    /// <summary>The S3Bucket of code that lies in a folder of this machine, the S3Key being the folder's full path. No account has it.</summary>
    public const string LocalFolder = "potemkin-local-folder";

    private const long LargestUnzipped = 262_144_000;

    /// <exception cref="ResourceFailure">There is no code, or it cannot be read.</exception>
    public static FunctionCode Read(RegionState region, JsonObject code, string? runtime)
    {
        if (code.Text("ZipFile") is { } inline)
            return Inline(region.World, inline, runtime);
        if (code.Select(member => member.Key).FirstOrDefault(name => name is not ("S3Bucket" or "S3Key" or "S3ObjectStorageMode")) is { } other)
            throw HandlerFailures.Unsupported(FunctionType.TypeName, $"Code/{other}");
        if (code.Text("S3Bucket") is not { } bucket || code.Text("S3Key") is not { } key)
            throw LambdaFailures.NoCode(region.World);
        return bucket == LocalFolder ? OfFolder(region.World, key) : OfObject(region, bucket, key);
    }

    private static FunctionCode Inline(World world, string text, string? runtime)
    {
        var file = InlineCode.FileOf(runtime) ?? throw LambdaFailures.InlineCodeOfOtherRuntime(world, runtime);
        using var zipped = new MemoryStream();
        using (var archive = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, file, text);
            foreach (var module in InlineCode.ModulesOf(text, runtime!))
                Add(archive, module.Path, module.Text);
        }

        return OfZip(world, zipped.ToArray());
    }

    private static void Add(ZipArchive archive, string path, string text)
    {
        var entry = archive.CreateEntry(path);
        // The same code is the same file, whenever it is deployed.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open());
        writer.Write(text);
    }

    private static FunctionCode OfObject(RegionState region, string bucketName, string key)
    {
        var world = region.World;
        var bucket = world.FindAnywhere(Bucket.TypeName, bucketName)
            ?? throw LambdaFailures.CodeNotRead(world, "NoSuchBucket", "The specified bucket does not exist");
        if (bucket.Region != region)
            throw LambdaFailures.CodeNotRead(world, "PermanentRedirect", $"The bucket is in this region: {bucket.Region.Id.Region}. Please use this region to retry the request");
        var stored = region.Of<BucketObjects>().Find(bucketName, key)
            ?? throw LambdaFailures.CodeNotRead(world, "NoSuchKey", "The specified key does not exist.");
        return OfZip(world, stored.Content);
    }

    private static FunctionCode OfZip(World world, byte[] zip)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Sum(entry => entry.Length) >= LargestUnzipped)
                throw LambdaFailures.CodeTooLarge(world, LargestUnzipped);
            return FunctionCode.OfZip(zip);
        }
        catch (InvalidDataException)
        {
            throw LambdaFailures.NoZipFile(world);
        }
    }

    private static FunctionCode OfFolder(World world, string path) => Directory.Exists(path)
        ? FunctionCode.OfFolder(Path.GetFullPath(path))
        : throw LambdaFailures.CodeNotRead(world, "NoSuchKey", $"There is no folder '{path}' on this machine.");
}
