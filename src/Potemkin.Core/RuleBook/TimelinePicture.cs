using System.Globalization;

namespace Potemkin.Core.RuleBook;

/// <summary>Draws the lanes of a run on one axis of time, so that one sees what overlapped.</summary>
internal sealed class TimelinePicture
{
    private const double Width = 1000;
    private const double Right = Width - 12;
    private const double Top = 26;
    private const int MostNamed = 60;
    private const double Height = 900;
    private const int LongestName = 38;

    private static readonly TimeSpan[] Steps =
    [
        .. new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500 }.Select(step => TimeSpan.FromMilliseconds(step)),
        .. new[] { 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800 }.Select(step => TimeSpan.FromSeconds(step)),
        .. new[] { 1, 2, 4, 8, 24, 48 }.Select(step => TimeSpan.FromHours(step)),
    ];

    private readonly HtmlWriter _html;
    private readonly IReadOnlyList<TimelineLane> _lanes;
    private readonly DateTimeOffset _began;
    private readonly TimeSpan _took;
    private readonly bool _isNamed;
    private readonly double _pitch;
    private readonly double _left;
    private readonly double _bottom;

    private TimelinePicture(HtmlWriter html, IReadOnlyList<TimelineLane> lanes)
    {
        _html = html;
        _lanes = lanes;
        _began = lanes.Min(lane => lane.From);
        _took = TimeSpan.FromTicks(Math.Max(1, (lanes.Max(lane => lane.To) - _began).Ticks));
        _isNamed = lanes.Count <= MostNamed;
        _pitch = _isNamed ? 20 : Math.Clamp(Height / lanes.Count, 1.5, 8);
        _left = _isNamed ? 292 : 22;
        _bottom = Top + _pitch * lanes.Count + 6;
    }

    /// <param name="html">The page.</param>
    /// <param name="lanes">The lanes, one at least.</param>
    /// <param name="title">The id of the element that says what the picture shows.</param>
    public static void Draw(HtmlWriter html, IReadOnlyList<TimelineLane> lanes, string title) => new TimelinePicture(html, lanes).Draw(title);

    private void Draw(string title)
    {
        using var svg = _html.In("svg", ("class", "timeline"), ("viewBox", $"0 0 {At(Width)} {At(_bottom + 26)}"), ("role", "img"), ("aria-labelledby", title));
        Grid();
        var y = Top;
        foreach (var lane in _lanes)
        {
            Lane(lane, y);
            y += _pitch;
        }
    }

    private void Grid()
    {
        var step = Steps.FirstOrDefault(step => _took / step <= 7, Steps[^1]);
        for (var time = TimeSpan.Zero; time <= _took; time += step)
        {
            var x = X(_began + time);
            var label = time == TimeSpan.Zero ? "0" : Words.Of(time).Replace(".0 ", " ", StringComparison.Ordinal);
            var anchor = time == TimeSpan.Zero ? "start" : x > Right - 24 ? "end" : "middle";
            _html.Leaf("path", "", ("class", "grid"), ("d", $"M{At(x)} {At(Top - 6)}V{At(_bottom)}"));
            foreach (var y in new[] { Top - 11, _bottom + 17 })
                _html.Leaf("text", label, ("x", At(x)), ("y", At(y)), ("text-anchor", anchor));
        }
    }

    private void Lane(TimelineLane lane, double y)
    {
        using var group = _html.In("g", ("class", lane.HasFailed ? "lane failed" : "lane"), ("data-go", lane.Scenario?.Anchor));
        _html.Leaf("title", $"{lane.Name}: {Words.Of(lane.To - lane.From)}{(lane.HasFailed ? ", failed" : "")}");
        _html.Leaf("rect", "", ("class", "row"), ("x", "0"), ("y", At(y)), ("width", At(Width)), ("height", At(_pitch)));
        if (_isNamed)
            _html.Leaf("text", Short(lane), ("x", "8"), ("y", At(y + 14)));
        else if (lane.HasFailed)
            _html.Leaf("rect", "", ("class", "mark"), ("x", "4"), ("y", At(y)), ("width", "12"), ("height", At(Math.Max(2, _pitch - 1))));
        foreach (var bar in lane.Bars)
            Bar(bar, y);
    }

    private void Bar(TimelineBar bar, double y)
    {
        // What is built and torn down is broad, what is waited for is narrow: told apart without colours too.
        var full = _pitch * 0.7;
        var height = bar.Kind switch { TimelineKind.Scenario => Math.Max(0.4, _pitch * 0.1), TimelineKind.Wait => full * 0.5, _ => full };
        var (from, to) = (X(bar.From), X(bar.To));
        _html.Leaf("rect", "", ("class", StyleOf(bar.Kind)), ("x", At(from)), ("y", At(y + (_pitch - height) / 2)),
            ("width", At(Math.Max(1, to - from))), ("height", At(height)));
    }

    /// <summary>How a kind of bar is styled.</summary>
    public static string StyleOf(TimelineKind kind) => $"on-{kind.ToString().ToLowerInvariant()}";

    private static string Short(TimelineLane lane)
    {
        var name = lane.HasFailed ? $"✗ {lane.Name}" : lane.Name;
        return name.Length <= LongestName ? name : $"{name[..(LongestName - 1)].TrimEnd()}…";
    }

    private double X(DateTimeOffset moment) => _left + (Right - _left) * ((moment - _began) / _took);

    private static string At(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
