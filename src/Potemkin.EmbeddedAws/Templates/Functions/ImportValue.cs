using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>A value that another stack exports.</summary>
internal sealed class ImportValue : IIntrinsicFunction
{
    public string Name => "Fn::ImportValue";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        if (walk.InConditions)
            throw TemplateErrors.ImportInConditions();

        walk.Visit(argument);
        var own = new ReferenceWalk(walk.Names, walk.Known);
        own.Visit(argument);
        if (own.Resources.Count + own.Imports.Count > 0)
            throw TemplateErrors.ImportDependsOnResources();
        if (walk.Known is { } known && own.Unresolved.Count == 0)
            walk.Import(ExportName(argument, known));
    }

    public JsonNode Evaluate(TemplateNode argument, Evaluation evaluation) => evaluation.Import(ExportName(argument, evaluation));

    private static string ExportName(TemplateNode argument, Evaluation evaluation) => evaluation.Text(argument) ?? throw TemplateErrors.ImportShape();
}
