using System.Globalization;
using System.Text;
using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>
/// Draws the scenarios of two runs on one axis of time, a lane each: what overlapped in the one, and how one followed the other in
/// the other. Light or dark as the reader's page is.
/// </summary>
internal sealed class Timeline
{
    private const double Width = 880;
    private const double Left = 20;
    private const double Right = 20;
    private const double Lane = 4;
    private const double Pitch = 5;
    private const double Top = 84;
    private const double BetweenRuns = 58;
    private const double AxisHeight = 44;

    private readonly StringBuilder _svg = new();
    private readonly double _perMinute;

    private Timeline(TimeSpan longest) => _perMinute = (Width - Left - Right) / longest.TotalMinutes;

    /// <param name="ours">The scenarios side by side.</param>
    /// <param name="theirs">The same one after another.</param>
    public static string Draw(Measurement ours, Measurement theirs) =>
        new Timeline(ours.Wall > theirs.Wall ? ours.Wall : theirs.Wall).Drawn(ours, theirs);

    private string Drawn(Measurement ours, Measurement theirs)
    {
        var lanes = Pitch * ours.Lanes.Count;
        var second = Top + lanes + BetweenRuns;
        var axis = second + Pitch * theirs.Lanes.Count + 8;
        var height = axis + AxisHeight;
        Open(height, ours, theirs);
        Legend();
        Axis(theirs.Wall, axis);
        Run("Potemkin: side by side", ours, Top);
        Run("potemkin-decorator: one after another", theirs, second);
        _svg.Append("</svg>\n");
        return _svg.ToString();
    }

    private void Open(double height, Measurement ours, Measurement theirs) => _svg.Append(CultureInfo.InvariantCulture, $$"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Width}} {{height}}" width="{{Width}}" height="{{height}}" role="img" aria-labelledby="title desc">
        <title id="title">{{ours.Lanes.Count}} scenarios side by side and one after another</title>
        <desc id="desc">Side by side, {{ours.Lanes.Count}} scenarios take {{Figures.Clock(ours.Wall)}} minutes. One after another, as potemkin-decorator runs them, the same take {{Figures.Clock(theirs.Wall)}} hours.</desc>
        <style>
          .page { fill: #ffffff } .text { fill: #1f2328 } .faint { fill: #59636e } .line { stroke: #d1d9e0 }
          .create { fill: #54a0e8 } .judge { fill: #f0a030 } .delete { fill: #9aa4af }
          text { font: 13px -apple-system, "Segoe UI", Helvetica, Arial, sans-serif } .head { font-size: 15px; font-weight: 600 }
          @media (prefers-color-scheme: dark) {
            .page { fill: #0d1117 } .text { fill: #f0f6fc } .faint { fill: #9198a1 } .line { stroke: #3d444d }
            .create { fill: #4493f8 } .judge { fill: #e3a03c } .delete { fill: #6e7681 }
          }
        </style>
        <rect class="page" width="100%" height="100%" rx="6"/>

        """);

    private void Legend()
    {
        var x = Left;
        foreach (var (phase, name, width) in new[] { ("create", "the stack is created", 158.0), ("judge", "the verdict is awaited", 166.0), ("delete", "the stack is deleted", 0.0) })
        {
            _svg.Append(CultureInfo.InvariantCulture, $"""<rect class="{phase}" x="{x}" y="18" width="14" height="10" rx="2"/><text class="faint" x="{x + 20}" y="27">{name}</text>""").Append('\n');
            x += width + 20;
        }
    }

    private void Axis(TimeSpan longest, double y)
    {
        // A line each ten minutes, and its time.
        for (var minutes = 0; minutes <= longest.TotalMinutes; minutes += 10)
        {
            var x = Left + minutes * _perMinute;
            var anchor = minutes == 0 ? "start" : x > Width - 40 ? "end" : "middle";
            var label = minutes == 0 ? "0" : $"{minutes} min";
            _svg.Append(CultureInfo.InvariantCulture, $"""<path class="line" d="M{x:0.#} {Top - 8}V{y}"/><text class="faint" x="{x:0.#}" y="{y + 20}" text-anchor="{anchor}">{label}</text>""").Append('\n');
        }
    }

    private void Run(string name, Measurement run, double top)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"""<text class="text head" x="{Left}" y="{top - 20}">{name}: {Figures.Clock(run.Wall)}</text>""").Append('\n');
        var y = top;
        foreach (var lane in run.Lanes.OrderBy(lane => lane.Begun).ThenBy(lane => lane.Deleted))
        {
            Phase("create", lane.Begun, lane.Created, y);
            Phase("judge", lane.Created, lane.Judged, y);
            Phase("delete", lane.Judged, lane.Deleted, y);
            y += Pitch;
        }
    }

    private void Phase(string phase, TimeSpan from, TimeSpan to, double y) =>
        _svg.Append(CultureInfo.InvariantCulture, $"""<rect class="{phase}" x="{Left + from.TotalMinutes * _perMinute:0.##}" y="{y:0.#}" width="{(to - from).TotalMinutes * _perMinute:0.##}" height="{Lane}"/>""").Append('\n');
}
