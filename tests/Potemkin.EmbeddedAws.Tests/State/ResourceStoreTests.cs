using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.State;

public class ResourceStoreTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void AResourceIsFoundByTheIdThatAwsConfigHas()
    {
        var address = _region.Create("AWS::EC2::EIP", "{}", "Address");

        _region.State.Resources.FindRecorded(address.Type, address.ResourceId).Should().BeSameAs(address);
        _region.State.Resources.FindRecorded(address.Type, address.PhysicalId).Should().BeNull();
    }

    [Fact]
    public void OfTwoWithOneIdTheOtherIsFoundOnceOneIsGone()
    {
        var one = _region.Create("AWS::EC2::EIP", "{}", "Address");
        var other = _region.Create("AWS::EC2::EIP", "{}", "Address2");
        _region.State.Resources.Rename(other, one.ResourceId);

        _region.State.Resources.Remove(one);

        _region.State.Resources.FindRecorded(one.Type, one.ResourceId).Should().BeSameAs(other);
    }

    [Fact]
    public void ARenamedResourceIsFoundByItsNewIdAlone()
    {
        var address = _region.Create("AWS::EC2::EIP", "{}", "Address");
        var before = address.ResourceId;

        _region.State.Resources.Rename(address, "eipalloc-1");

        _region.State.Resources.FindRecorded(address.Type, "eipalloc-1").Should().BeSameAs(address);
        _region.State.Resources.FindRecorded(address.Type, before).Should().BeNull();
    }
}
