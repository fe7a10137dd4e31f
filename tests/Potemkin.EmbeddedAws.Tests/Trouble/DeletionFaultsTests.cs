using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.Tests.Trouble;

public class DeletionFaultsTests
{
    private static readonly object[] Resources = [.. Enumerable.Range(0, 10_000).Select(_ => new object())];

    [Fact]
    public void AboutAsManyDeletionsFailAsAreTo() => Struck(0.2, seed: 1).Count.Should().BeInRange(1_900, 2_100);

    [Fact]
    public void ASeedRepeatsThem()
    {
        Struck(0.2, seed: 1).Should().Equal(Struck(0.2, seed: 1));
        Struck(0.2, seed: 1).Should().NotEqual(Struck(0.2, seed: 2));
    }

    [Fact]
    public void WithoutFaultsNoneFails() => Struck(0, seed: 1).Should().BeEmpty();

    [Fact]
    public void ADeletionFailsOnce()
    {
        var faults = new DeletionFaults(new EmbeddedAwsOptions { Faults = new Faults { FailedDeletions = 1 } });

        (faults.Strike(Resources[0]), faults.Strike(Resources[0])).Should().Be((true, false));
    }

    private static List<int> Struck(double probability, int seed)
    {
        var faults = new DeletionFaults(new EmbeddedAwsOptions { Faults = new Faults { FailedDeletions = probability }, Seed = seed });
        return [.. Enumerable.Range(0, Resources.Length).Where(index => faults.Strike(Resources[index]))];
    }
}
