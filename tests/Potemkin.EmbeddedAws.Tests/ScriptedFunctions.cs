using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Tests;

/// <summary>Functions that are invoked as ever, and answer what the test says.</summary>
internal sealed class ScriptedFunctions : IFunctionRunner
{
    private readonly Lock _gate = new();
    private readonly List<JsonObject> _events = [];

    /// <summary>What the function does with an event; it succeeds and reports nothing unless told.</summary>
    public Func<JsonObject, FunctionAnswer> Answer { get; set; } = _ => Succeeded;

    public static FunctionAnswer Succeeded { get; } = new("null"u8.ToArray()) { RequestId = "request" };

    /// <summary>All events so far, in the order in which they came.</summary>
    public IReadOnlyList<JsonObject> Events
    {
        get
        {
            lock (_gate)
                return [.. _events];
        }
    }

    public List<string> Retired { get; } = [];

    public static FunctionAnswer Failed(string type, string message) =>
        new("{}"u8.ToArray()) { RequestId = "request", FunctionError = "Unhandled", ErrorType = type, ErrorMessage = message };

    public string? WhyNotRunnable(string runtime) => runtime == "python3.8" ? "There is no python3 on this machine." : null;

    public Task<FunctionAnswer> InvokeAsync(RegionState region, Function function, ReadOnlyMemory<byte> payload)
    {
        var occasion = JsonNode.Parse(payload.Span)!.AsObject();
        lock (_gate)
            _events.Add(occasion);
        return Task.FromResult(Answer(occasion));
    }

    public void Retire(Function function) => Retired.Add(function.RevisionId);
}
