namespace Potemkin.Architecture.Tests;

/// <summary>Time comes from TimeProvider, so that all waiting can be tested without waiting.</summary>
public class TimeTests
{
    public static TheoryData<string> Assemblies =>
        ["Potemkin.Templates", "Potemkin.Guard", "Potemkin.Lambda", "Potemkin.EmbeddedAws", "Potemkin.Core", "Potemkin.Steps", "potemkin"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void NothingAsksTheMachineForTheTimeOrSleepsOnItsOwn(string assembly)
    {
        using var code = Code.Read(assembly);

        var calls = Code.Types(code)
            .SelectMany(type => Code.Calls(type).Where(IsBanned).Select(call => $"{type.FullName} calls {call.DeclaringType.Name}.{call.Name}"));

        calls.Should().BeEmpty();
    }

    private static bool IsBanned(Mono.Cecil.MethodReference call) => (call.DeclaringType.FullName, call.Name) switch
    {
        ("System.DateTime", "get_Now" or "get_UtcNow" or "get_Today") => true,
        ("System.DateTimeOffset", "get_Now" or "get_UtcNow") => true,
        ("System.Threading.Thread", "Sleep") => true,
        ("System.Diagnostics.Stopwatch", _) => true,
        ("System.Threading.Tasks.Task", "Delay") => call.Parameters.All(parameter => parameter.ParameterType.FullName != "System.TimeProvider"),
        _ => false,
    };
}
