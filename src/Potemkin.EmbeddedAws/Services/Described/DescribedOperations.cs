using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described.Models;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>The operations that a described service offers.</summary>
/// <param name="model">What its API is like.</param>
/// <param name="errors">What it says to what it cannot answer.</param>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class DescribedOperations(ServiceModel model, DescribedErrors errors, RecordedConfigurations recordings)
{
    private readonly ModelForm _named = new(model, ModelWriting.Named);
    private readonly ModelForm _written = new(model, model.Protocol switch
    {
        "query" => ModelWriting.Query,
        "ec2" => ModelWriting.Ec2,
        _ => ModelWriting.Json,
    });
    private readonly KnownResource _known = new(recordings);
    private readonly List<DescribedType> _types = [];

    public ServiceModel Model => model;

    /// <summary>The table that they are in: their own, unless they are added to those of a service that has others.</summary>
    public OperationTable Table { get; init; } = model.Protocol.StartsWith("rest-", StringComparison.Ordinal)
        ? new OperationTable(new RouteTable(
            [.. model.Operations.Select(operation => new Route(operation.Key, operation.Value.Method, PathOf(operation.Value), operation.Value.Status ?? 200))]))
        : new OperationTable(model.Operations.Keys.ToHashSet());

    /// <summary>Offers an operation that is like no other.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="answer">Its answer, under the names of the model.</param>
    public DescribedOperations Add(string operation, Func<Asked, JsonObject> answer)
    {
        var shapes = model.Operations[operation];
        Table.Add<DescribedRequest, JsonObject>(operation, (request, context) =>
        {
            var asked = new Asked(operation, new RequestForm(model, errors).Read(operation, request), context);
            if (asked.Flag("DryRun"))
                throw errors.WouldHaveSucceeded();
            var members = answer(asked);
            asked.RequireAllRead();
            return shapes.Output is null ? [] : _written.Of(shapes.Output, members)!.AsObject();
        });
        return this;
    }

    /// <summary>Offers an operation that lists what there is of a type, and describes each.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="type">The type.</param>
    /// <param name="by">The member of requests that asks for some by name, or for one; null where none does.</param>
    /// <param name="filters">The filters that it takes, as <see cref="DescribedFilters.Read"/> has them.</param>
    /// <param name="where">Which of them are meant; all unless said.</param>
    /// <param name="passing">Whether names that nothing has are passed over.</param>
    public DescribedOperations List(
        string operation,
        DescribedType type,
        string? by = null,
        string filters = "",
        Func<Asked, Func<Resource, bool>>? where = null,
        bool passing = false)
    {
        _types.Add(type);
        var list = model.Shapes[model.Operations[operation].Output!].Members[ListOf(operation)];
        var item = model.Shapes[list.Shape].Items!.Shape;
        var takes = DescribedFilters.Read(filters);
        return Add(operation, asked =>
        {
            var all = type.In(asked.Region).Where(where?.Invoke(asked) ?? (_ => true))
                .Select(resource => (resource, Item: Describe(resource, type, item)));
            if (by is not null && asked.Texts(by) is { Count: > 0 } names)
                all = Named(asked, [.. all], type, names, passing);
            return Page(asked, [.. all.Select(each => each.Item).Where(each => takes.Take(asked, each))]);
        });
    }

    /// <summary>Offers an operation that describes the one that is asked for.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="type">The type.</param>
    /// <param name="by">The member of requests that asks for it.</param>
    /// <param name="member">The member of answers that describes it; null where the answer does.</param>
    /// <param name="where">Which of them are meant; all unless said.</param>
    /// <param name="also">What else the answer has.</param>
    public DescribedOperations One(
        string operation,
        DescribedType type,
        string by,
        string? member = null,
        Func<Asked, Func<Resource, bool>>? where = null,
        Action<Asked, Resource, JsonObject>? also = null)
    {
        _types.Add(type);
        var output = model.Operations[operation].Output!;
        var shape = member is null ? output : model.Shapes[output].Members[member].Shape;
        return Add(operation, asked =>
        {
            var name = asked.Text(by) ?? "";
            var all = type.In(asked.Region).Where(where?.Invoke(asked) ?? (_ => true)).Select(resource => (resource, Describe(resource, type, shape)));
            var (found, item) = Named(asked, [.. all], type, [name], passing: false).Single();
            var answer = member is null ? item : new JsonObject { [member] = item };
            also?.Invoke(asked, found, answer);
            return answer;
        });
    }

    /// <summary>Offers an operation that lists what there is of a type by its names or ARNs alone.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="type">The type.</param>
    /// <param name="gives">What is said of each.</param>
    /// <param name="where">Which of them are meant; all unless said.</param>
    public DescribedOperations Names(string operation, DescribedType type, Func<Resource, string> gives, Func<Asked, Func<Resource, bool>>? where = null)
    {
        _types.Add(type);
        return Add(operation, asked =>
            Page(asked, [.. type.In(asked.Region).Where(where?.Invoke(asked) ?? (_ => true)).Select(resource => (JsonNode)gives(resource))]));
    }

    /// <summary>Offers an operation that lists what no template makes, so that there is nothing to list.</summary>
    public DescribedOperations None(params IEnumerable<string> operations)
    {
        foreach (var operation in operations)
            Add(operation, asked => new JsonObject { [ListOf(asked.IgnoringAll().Operation)] = new JsonArray() });
        return this;
    }

    /// <summary>Offers an operation that lists what no template makes, and that refuses what is asked for by name.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="by">The member of requests that asks for some by name.</param>
    /// <param name="missing">What it says to that.</param>
    public DescribedOperations None(string operation, string by, ErrorText missing) => Add(operation, asked => asked.Texts(by) is [var name, ..]
        ? throw missing.For(name, asked.Region)
        : new JsonObject { [ListOf(asked.IgnoringAll().Operation)] = new JsonArray() });

    /// <summary>Offers an operation that lists what belongs to something, of which no template makes any.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="type">The type of what it would belong to.</param>
    /// <param name="by">The member of requests that asks for that.</param>
    public DescribedOperations NoneOf(string operation, DescribedType type, string by) => Add(operation, asked =>
    {
        Find(asked, type, by);
        return new JsonObject { [ListOf(asked.IgnoringAll().Operation)] = new JsonArray() };
    });

    /// <summary>Offers an operation that tells the tags of any resource of the types that others describe.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="by">The member of requests that asks for it by its ARN.</param>
    /// <param name="member">The member of answers with the tags.</param>
    public DescribedOperations Tags(string operation, string by, string member) => Add(operation, asked =>
    {
        var arn = asked.Text(by) ?? "";
        var found = _types.SelectMany(type => type.In(asked.Region)).FirstOrDefault(resource => resource.Arn == arn || resource.PhysicalId == arn)
            ?? throw errors.Missing.For(arn, asked.Region);
        if (model.Operations[operation].Page is { } page)
            asked.Ignoring(new[] { page.Token, page.Size }.OfType<string>());
        return new JsonObject { [member] = RecordedTags.Of(found, "Key", "Value") };
    });

    /// <summary>One that is asked for by name, as an operation that has no other answer must have it.</summary>
    /// <exception cref="AwsException">It is not there.</exception>
    public Resource Find(Asked asked, DescribedType type, string by, Func<Resource, bool>? where = null)
    {
        var name = asked.Text(by) ?? "";
        return type.In(asked.Region).Where(where ?? (_ => true)).FirstOrDefault(resource => type.IsNamed(resource, [], name)) ?? throw Missing(asked, type, name);
    }

    /// <summary>The page that is asked for, of a whole list.</summary>
    public JsonObject Page(Asked asked, IReadOnlyList<JsonNode> all)
    {
        const int usual = 100;
        var page = model.Operations[asked.Operation].Page!;
        if (page.Token is null)
            return new JsonObject { [page.List!] = new JsonArray([.. all]) };
        var size = page.Size is null ? usual : asked.Number(page.Size) ?? usual;
        var taken = EmbeddedAws.Protocol.Page.Of(all, asked.Text(page.Token), Math.Max(size, 1), errors.InvalidToken);
        return new JsonObject { [page.List!] = new JsonArray([.. taken.Items]), [page.Next!] = taken.NextToken };
    }

    /// <summary>What is said of a resource, in one of the model's shapes.</summary>
    public JsonObject Describe(Resource resource, DescribedType type, string shape)
    {
        var item = _named.Of(shape, _known.Of(resource, RecordedMember.Read(type.Members, name => name)))!.AsObject();
        JsonMerge.Fill(item, JsonNode.Parse(type.Defaults)!.AsObject());
        type.Complete?.Invoke(resource, item);
        return item;
    }

    // A slash at the end is as good as none.
    private static string PathOf(ModelOperation operation) => operation.Path.Length > 1 ? operation.Path.TrimEnd('/') : operation.Path;

    private string ListOf(string operation) => model.Operations[operation].Page?.List
        ?? throw new InvalidOperationException($"The answer of {operation} has no list, or several.");

    /// <summary>Those that are asked for, in the order in which they are.</summary>
    private IEnumerable<(Resource Resource, JsonObject Item)> Named(
        Asked asked, IReadOnlyList<(Resource Resource, JsonObject Item)> all, DescribedType type, IReadOnlyList<string> names, bool passing)
    {
        foreach (var name in names)
        {
            var found = all.Where(each => type.IsNamed(each.Resource, each.Item, name)).Take(1).ToList();
            if (found.Count == 0 && !passing)
                throw Missing(asked, type, name);
            foreach (var each in found)
                yield return each;
        }
    }

    private AwsException Missing(Asked asked, DescribedType type, string name) => (type.Missing ?? errors.Missing).For(name, asked.Region);
}
