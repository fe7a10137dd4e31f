using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Potemkin.Templates;

internal sealed class YamlReader
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly bool _shortForms;

    private YamlReader(string text, bool shortForms)
    {
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
        _shortForms = shortForms;
    }

    /// <param name="text">The text.</param>
    /// <param name="shortForms">Whether functions may be written as tags.</param>
    /// <returns>The only document of the text; null where there is none.</returns>
    /// <exception cref="TemplateFormatException">The text is not well-formed, or uses what CloudFormation does not take.</exception>
    public static TemplateNode? Read(string text, bool shortForms = true)
    {
        try
        {
            return ReadAsItIs(text, shortForms);
        }
        catch (TemplateFormatException) when (BlockScalars.WithEmptyFirstLines(text) is var mended && mended != text)
        {
            return ReadAsItIs(mended, shortForms);
        }
    }

    private static TemplateNode? ReadAsItIs(string text, bool shortForms)
    {
        var reader = new YamlReader(text, shortForms);
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            throw TemplateFormatErrors.MalformedYaml(PlaceOf(fault.Start));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner says so of some texts, such as '[A\nB: C', that are not well-formed.
            throw TemplateFormatErrors.MalformedYaml(PlaceOf(reader._scanner.CurrentPosition));
        }
    }

    private static TextPlace PlaceOf(in Mark mark) => new((int)mark.Line, (int)mark.Column);

    private static bool IsOmittable(TagName tag) => tag.IsEmpty || tag.IsNonSpecific;

    private TemplateNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
            return null;

        var root = Node(depth: 0);
        _parser.Consume<DocumentEnd>();
        _parser.Consume<StreamEnd>();
        return root;
    }

    private TemplateNode Node(int depth)
    {
        var node = _parser.Consume<ParsingEvent>();
        var place = PlaceOf(node.Start);
        if (depth > TemplateDocument.MaximumDepth)
            throw TemplateFormatErrors.TooDeep(place);

        return node switch
        {
            Scalar scalar => Scalar(scalar, place),
            SequenceStart start => Collection(start, YamlTags.Sequence, Sequence(depth, place)),
            MappingStart start => Collection(start, YamlTags.Mapping, Mapping(depth, place)),
            AnchorAlias => throw TemplateFormatErrors.AliasesNotAllowed(place),
            _ => throw TemplateFormatErrors.MalformedYaml(place),
        };
    }

    private TemplateNode Scalar(Scalar scalar, TextPlace place)
    {
        if (IsOmittable(scalar.Tag))
            return scalar.IsPlainImplicit
                ? YamlScalars.Resolve(scalar.Value, place)
                : new ScalarNode(scalar.Value, ScalarKind.String, place);

        return scalar.Tag.Value == YamlTags.String
            ? new ScalarNode(scalar.Value, ScalarKind.String, place)
            : YamlTags.Scalars.Contains(scalar.Tag.Value)
                ? YamlScalars.Resolve(scalar.Value, place)
                : Lengthen(scalar.Tag.Value, new ScalarNode(scalar.Value, ScalarKind.String, place));
    }

    private TemplateNode Collection(NodeEvent start, string ownTag, TemplateNode node) =>
        IsOmittable(start.Tag) || start.Tag.Value == ownTag ? node : Lengthen(start.Tag.Value, node);

    private MappingNode Lengthen(string tag, TemplateNode argument) =>
        _shortForms ? ShortForms.Lengthen(tag, argument) : throw TemplateFormatErrors.MalformedYaml(argument.Place);

    private SequenceNode Sequence(int depth, TextPlace place)
    {
        var items = new List<TemplateNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new SequenceNode(items, place);
    }

    private MappingNode Mapping(int depth, TextPlace place)
    {
        var entries = new List<MappingEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            // A name is a text however it looks: 'On' stays 'On'.
            var key = _parser.Consume<ParsingEvent>();
            entries.Add(key switch
            {
                Scalar name => new MappingEntry(name.Value, PlaceOf(name.Start), Node(depth + 1)),
                AnchorAlias => throw TemplateFormatErrors.AliasesNotAllowed(PlaceOf(key.Start)),
                _ => throw TemplateFormatErrors.MalformedYaml(PlaceOf(key.Start)),
            });
        }

        return new MappingNode(entries, place);
    }
}
