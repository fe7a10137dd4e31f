using System.Globalization;
using System.Text;
using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>
/// Draws the scenarios of two runs on one axis of time, a lane each: what overlapped in the one, which is also shown enlarged, and how
/// one followed the other in the other. Light or dark as the reader's page is.
/// </summary>
internal sealed class Timeline
{
    private const double Width = 880;
    private const double Left = 24;
    private const double Right = Width - 24;
    private const double LaneHeight = 4;
    private const double Pitch = 5;
    private const double First = 92;
    private const double EnlargedLeft = Left + 150;
    private const double EnlargedRight = Right - 12;

    private static readonly (string Phase, string Name)[] Phases =
        [("create", "stack being created"), ("judge", "waiting for the verdict"), ("delete", "stack being deleted")];

    private readonly StringBuilder _svg = new();
    private readonly Measurement _ours;
    private readonly Measurement _theirs;
    private readonly double _second;
    private readonly double _axis;

    private Timeline(Measurement ours, Measurement theirs)
    {
        _ours = ours;
        _theirs = theirs;
        _second = First + Pitch * ours.Lanes.Count + 98;
        _axis = _second + Pitch * theirs.Lanes.Count + 10;
    }

    /// <param name="ours">The scenarios side by side.</param>
    /// <param name="theirs">The same one after another; it takes longer.</param>
    public static string Draw(Measurement ours, Measurement theirs) => new Timeline(ours, theirs).Draw();

    private string Draw()
    {
        var scale = new Scale(Left, Right, _theirs.Wall);
        Open();
        Legend();
        Grid(scale, TimeSpan.FromMinutes(10), First - 8, _axis);
        Head("Potemkin, side by side", _ours.Wall, First);
        Lanes(_ours, scale, First);
        Enlarge(scale);
        Head("potemkin-decorator, one after another", _theirs.Wall, _second);
        Lanes(_theirs, scale, _second);
        return _svg.Append("</svg>\n").ToString();
    }

    private void Open() => Add($$"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Width}} {{_axis + 40}}" width="{{Width}}" height="{{_axis + 40}}"
            role="img" aria-labelledby="title desc">
        <title id="title">{{_ours.Lanes.Count}} scenarios side by side, and the same one after another</title>
        <desc id="desc">Side by side, as Potemkin runs them, {{_ours.Lanes.Count}} scenarios take {{Figures.Of(_ours.Wall)}}: all stacks are
          created, judged and deleted at the same time. One after another, as potemkin-decorator runs them, the same
          take {{Figures.Of(_theirs.Wall)}}.</desc>
        <style>
          .page { fill: #ffffff } .text { fill: #1f2328 } .faint { fill: #59636e } .line { stroke: #d1d9e0 } .lens { fill: #eef2f6 }
          .create { fill: #3f8fe0 } .judge { fill: #eda12f } .delete { fill: #97a2ae }
          text { font: 13px -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
          .head { font-size: 15px; font-weight: 600 }
          @media (prefers-color-scheme: dark) {
            .page { fill: #0d1117 } .text { fill: #f0f6fc } .faint { fill: #9198a1 } .line { stroke: #3d444d } .lens { fill: #1a212a }
            .create { fill: #4493f8 } .judge { fill: #e3a03c } .delete { fill: #7d8590 }
          }
        </style>
        <rect class="page" width="100%" height="100%" rx="6"/>
        """);

    private void Legend()
    {
        var x = Left;
        foreach (var (phase, name) in Phases)
        {
            Add($"""<rect class="{phase}" x="{x}" y="20" width="14" height="10" rx="2"/><text class="faint" x="{x + 20}" y="29">{name}</text>""");
            x += 190;
        }
    }

    private void Head(string name, TimeSpan wall, double top) =>
        Add($"""<text class="text head" x="{Left}" y="{top - 20}">{name}: {Figures.Of(wall)}</text>""");

    /// <summary>A line every so often, and its time.</summary>
    private void Grid(Scale scale, TimeSpan every, double top, double bottom)
    {
        for (var at = TimeSpan.Zero; at <= scale.Longest; at += every)
        {
            var label = at == TimeSpan.Zero ? "0" : every < TimeSpan.FromMinutes(1) ? $"{at.TotalSeconds} s" : $"{at.TotalMinutes} min";
            var anchor = at == TimeSpan.Zero ? "start" : scale.At(at) > Right - 20 ? "end" : "middle";
            Add($"""<path class="line" d="M{scale.At(at):0.#} {top}V{bottom}"/>""");
            Add($"""<text class="faint" x="{scale.At(at):0.#}" y="{bottom + 18}" text-anchor="{anchor}">{label}</text>""");
        }
    }

    private void Lanes(Measurement run, Scale scale, double top)
    {
        var y = top;
        foreach (var lane in run.Lanes.OrderBy(lane => lane.Deleted))
        {
            Phase("create", lane.Begun, lane.Created);
            Phase("judge", lane.Created, lane.Judged);
            Phase("delete", lane.Judged, lane.Deleted);
            y += Pitch;
        }

        void Phase(string phase, TimeSpan from, TimeSpan to)
        {
            var (x, width) = (scale.At(from), scale.At(to) - scale.At(from));
            Add($"""<rect class="{phase}" x="{x:0.##}" y="{y}" width="{width:0.##}" height="{LaneHeight}"/>""");
        }
    }

    /// <summary>The run that is short, once more beside itself.</summary>
    private void Enlarge(Scale scale)
    {
        var (top, bottom) = (First - 8, First + Pitch * _ours.Lanes.Count + 7);
        var enlarged = new Scale(EnlargedLeft, EnlargedRight, _ours.Wall);
        var (edge, beside) = (scale.At(_ours.Wall) + 4, EnlargedLeft - 14);
        Add($"""<path class="lens" d="M{edge:0.#} {top}H{Right}V{bottom + 26}H{beside}L{edge:0.#} {bottom}Z"/>""");
        Add($"""<text class="faint" x="{beside - 2}" y="{bottom - 8}" text-anchor="end">enlarged</text>""");
        Grid(enlarged, TimeSpan.FromSeconds(20), top, bottom);
        Lanes(_ours, enlarged, First);
    }

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>Where times are between two edges.</summary>
    private sealed record Scale(double Left, double Right, TimeSpan Longest)
    {
        public double At(TimeSpan time) => Left + (Right - Left) * (time / Longest);
    }
}
