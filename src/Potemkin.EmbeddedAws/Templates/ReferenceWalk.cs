using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// Goes through a part of a template, refuses functions that are not written as they should be, and gathers what is referred to.
/// While the parameters are not known it looks into both branches of every <c>Fn::If</c>; afterwards only into the one taken.
/// </summary>
/// <param name="names">What can be referred to.</param>
/// <param name="known">Evaluates what needs no resource; null while the parameters are not known.</param>
internal sealed class ReferenceWalk(TemplateNames names, Evaluation? known)
{
    private readonly OrderedDictionary<string, bool> _resources = [];
    private readonly OrderedDictionary<string, bool> _unresolved = [];
    private readonly OrderedDictionary<string, bool> _conditions = [];
    private readonly HashSet<string> _imports = [];
    private int _undecided;

    public TemplateNames Names => names;

    public Evaluation? Known => known;

    /// <summary>Whether the walk is through the Conditions section, where resources cannot be referred to.</summary>
    public bool InConditions { get; init; }

    /// <summary>Whether the walk is through the Rules section, where functions are that are nowhere else.</summary>
    public bool InRules { get; init; }

    /// <summary>The resources that are referred to whatever the parameters are, or with those that are known.</summary>
    public IReadOnlyCollection<string> Resources => _resources.Keys;

    /// <summary>Names that are referred to and stand for nothing.</summary>
    public IReadOnlyCollection<string> Unresolved => _unresolved.Keys;

    /// <summary>The exports that are imported; none while the parameters are not known.</summary>
    public IReadOnlyCollection<string> Imports => _imports;

    /// <summary>The conditions that are asked for.</summary>
    public IReadOnlyCollection<string> Conditions => _conditions.Keys;

    public void Visit(TemplateNode node)
    {
        if (IntrinsicFunctions.Match(node, InConditions) is var (function, argument))
            function.Walk(argument, this);
        else if (node is MappingNode mapping)
            VisitAll(mapping.Entries.Select(entry => entry.Value));
        else if (node is SequenceNode sequence)
            VisitAll(sequence.Items);
    }

    /// <summary>A parameter, a pseudo parameter or a resource is referred to.</summary>
    public void Reference(string name)
    {
        if (!names.Parameters.ContainsKey(name) && !PseudoParameters.Contains(name))
            Resource(name);
    }

    /// <summary>An attribute of a resource is referred to.</summary>
    /// <returns>False where the template declares no such resource.</returns>
    public bool Attribute(string logicalId)
    {
        // Once the parameters are known, what is missing was declared and has been left out by its condition.
        if (!names.Resources.Contains(logicalId) && known is null && !InConditions)
            return false;

        Resource(logicalId);
        return true;
    }

    /// <summary>A resource is referred to by its logical id.</summary>
    public void Resource(string logicalId)
    {
        if (InConditions || !names.Resources.Contains(logicalId))
            _unresolved.TryAdd(logicalId, true);
        else if (_undecided == 0)
            _resources.TryAdd(logicalId, true);
    }

    /// <summary>A value that another stack exports is referred to by the name of its export.</summary>
    public void Import(string exportName) => _imports.Add(exportName);

    /// <exception cref="Protocol.AwsException">There is no such condition.</exception>
    public void Condition(string name, string function)
    {
        if (!names.Conditions.Contains(name))
            throw TemplateErrors.UnresolvedCondition(name, function);
        _conditions.TryAdd(name, true);
    }

    /// <summary>Looks into the branch that the condition takes, or into both while that is not known.</summary>
    public void Branch(string condition, TemplateNode whenTrue, TemplateNode whenFalse)
    {
        if (known is not null)
        {
            Visit(known.Holds(condition) ? whenTrue : whenFalse);
            return;
        }

        _undecided++;
        Visit(whenTrue);
        Visit(whenFalse);
        _undecided--;
    }

    /// <exception cref="Protocol.AwsException">A function that only conditions can use stands elsewhere.</exception>
    public void RequireConditions(string function)
    {
        if (!InConditions)
            throw TemplateErrors.BooleanFunctionOutsideConditions(function);
    }

    /// <exception cref="Protocol.AwsException">A function that a transform adds stands in a template without it.</exception>
    public void RequireLanguageExtensions(string function)
    {
        if (!names.HasLanguageExtensions)
            throw TemplateErrors.UnknownFunction(function);
    }

    /// <exception cref="Protocol.AwsException">A function that only rules can use stands elsewhere.</exception>
    public void RequireRules(string function)
    {
        if (!InRules)
            throw InConditions ? TemplateErrors.ConditionNotFunction() : TemplateErrors.BooleanFunctionOutsideConditions(function);
    }

    private void VisitAll(IEnumerable<TemplateNode> nodes)
    {
        foreach (var node in nodes)
            Visit(node);
    }
}
