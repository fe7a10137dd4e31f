using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.State;

public class OrderedTableTests
{
    private readonly OrderedTable<string, int> _table = new(StringComparer.Ordinal);

    [Fact]
    public void ValuesAreInTheOrderOfTheirKeysWhateverWasPutAndRemovedSinceSomebodyLooked()
    {
        _table.Put("b", 2);
        _table.Put("c", 3);
        _table.InOrder.Should().Equal(2, 3);

        _table.Put("a", 1);
        _table.Put("c", 4);
        _table.Remove("b");

        _table.InOrder.Should().Equal(1, 4);
    }

    [Fact]
    public void WhoLooksAtAllOfThemMayChangeThemMeanwhile()
    {
        _table.Put("a", 1);
        _table.Put("b", 2);

        foreach (var value in _table.InOrder)
            _table.Remove(value == 1 ? "a" : "b");

        _table.InOrder.Should().BeEmpty();
    }
}
