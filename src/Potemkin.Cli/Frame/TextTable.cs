using Spectre.Console;
using Spectre.Console.Rendering;

namespace Potemkin.Cli.Frame;

/// <summary>A table without lines, that a person reads and that <c>grep</c> and <c>awk</c> can read too.</summary>
internal sealed class TextTable
{
    private readonly Table _table = new() { Border = TableBorder.None };

    /// <param name="heading">What stands over the columns.</param>
    public TextTable(params IReadOnlyList<string> heading)
    {
        foreach (var title in heading)
            _table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, 2, 0) });
    }

    /// <summary>Adds a row of texts as they are.</summary>
    public void Add(params IEnumerable<string> cells) => Add(cells.Select(cell => new Text(cell)));

    /// <summary>Adds a row that has colours.</summary>
    public void Add(params IEnumerable<IRenderable> cells) => _table.AddRow(cells);

    public void WriteTo(IAnsiConsole console) => console.Write(_table);
}
