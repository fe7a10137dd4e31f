using System.Diagnostics;
using Potemkin.Core.Journals;

namespace Potemkin.Core.Tests.Journals;

public class ProcessIdentityTests
{
    [Fact]
    public void ThisProcessIsAlive()
    {
        ProcessIdentity.Current.IsAlive().Should().BeTrue();
        ProcessIdentity.Current.IsOfThisMachine.Should().BeTrue();
    }

    [Fact]
    public void AnotherProcessThatHasItsNumberNowIsNotTheOne() =>
        (ProcessIdentity.Current with { StartedAt = ProcessIdentity.Current.StartedAt.AddHours(-1) }).IsAlive().Should().BeFalse();

    [Fact]
    public async Task AProcessThatHasEndedIsNotAlive()
    {
        using var ended = Process.Start("dotnet", "--version");
        var identity = ProcessIdentity.Current with { Id = ended.Id, StartedAt = ended.StartTime };
        await ended.WaitForExitAsync();

        identity.IsAlive().Should().BeFalse();
    }
}
