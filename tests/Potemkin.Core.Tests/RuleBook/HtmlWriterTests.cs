using Potemkin.Core.RuleBook;

namespace Potemkin.Core.Tests.RuleBook;

public class HtmlWriterTests
{
    [Fact]
    public void TextAndValuesOfAttributesAreNeverMarkup()
    {
        var html = new HtmlWriter();

        html.Leaf("b", "<i>\"it's\" & 'more'</i>\u0007", ("title", "\"><script>"));

        html.ToString().Should().Be(
            "<b title=\"&quot;&gt;&lt;script&gt;\">&lt;i&gt;&quot;it&#39;s&quot; &amp; &#39;more&#39;&lt;/i&gt;\uFFFD</b>");
    }

    [Fact]
    public void AnAttributeWithoutAValueIsLeftOutAndAnEmptyOneStandsAlone()
    {
        var html = new HtmlWriter();

        using (html.In("details", ("open", ""), ("id", null)))
            html.Text("told");

        html.ToString().Should().Be("<details open>told</details>");
    }

    [Fact]
    public void WhatIsNotClosedIsNoPage()
    {
        var html = new HtmlWriter();
        html.In("p");

        var write = html.ToString;

        write.Should().Throw<InvalidOperationException>().WithMessage("*'p'*");
    }
}
