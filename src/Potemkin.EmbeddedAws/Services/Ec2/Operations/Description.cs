namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>How the resources of one type are described, under the names that EC2's XML has.</summary>
/// <param name="Operation">The operation, such as <c>DescribeVpcs</c>.</param>
/// <param name="ResourceType">The type.</param>
/// <param name="Set">The element that lists them, such as <c>vpcSet</c>.</param>
internal sealed record Description(string Operation, string ResourceType, string Set)
{
    /// <summary>Other types whose resources are of the same kind.</summary>
    public IReadOnlyList<string> OtherTypes { get; init; } = [];

    /// <summary>The parameters that ask for some by id, and the members of the configuration that they speak of.</summary>
    public required IReadOnlyDictionary<string, string> Ids { get; init; }

    /// <summary>How the error names one that is not there: what its code and its message call the id.</summary>
    public required (string Code, string Noun) Missing { get; init; }

    /// <summary>The filters but for those by tag, and the members that they look at; a dot goes into a structure or each of a list.</summary>
    public required IReadOnlyDictionary<string, string> Filters { get; init; }

    /// <summary>The members that have another name in XML, by their paths; a null one is not in XML.</summary>
    public IReadOnlyDictionary<string, string?> XmlNames { get; init; } = new Dictionary<string, string?>();
}
