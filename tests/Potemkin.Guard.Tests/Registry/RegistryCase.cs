namespace Potemkin.Guard.Tests.Registry;

/// <summary>A test of the registry: an input, and the status that rules are to have on it.</summary>
/// <param name="RuleFile">The rule file.</param>
/// <param name="Name">The name of the test.</param>
/// <param name="Input">The input.</param>
/// <param name="Expected">The statuses by the rules' names.</param>
internal sealed record RegistryCase(string RuleFile, string Name, GuardInput Input, IReadOnlyDictionary<string, GuardStatus> Expected);
