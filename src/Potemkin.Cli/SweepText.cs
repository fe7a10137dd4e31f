using Potemkin.Cli.Frame;
using Potemkin.Core.Sweeping;

namespace Potemkin.Cli;

/// <summary>Tells of a sweep to people.</summary>
internal sealed class SweepText(TextWriter output, TextWriter error, SweepOptions options, DateTimeOffset now) : ISweepReport
{
    private int _toldFailures;

    public void Found(SweepFindings findings, bool isToDelete)
    {
        foreach (var note in findings.Notes)
            output.WriteLine(note);
        TellFailures(findings);

        if (findings.Stacks.Count > 0)
        {
            if (findings.Notes.Count > 0)
                output.WriteLine();
            WriteTable(findings.Stacks);
            output.WriteLine();
        }

        var chosen = findings.Stacks.Count(stack => stack.IsChosen);
        if (chosen == 0)
            output.WriteLine(findings.Failures.Count > 0 ? "There is nothing to delete where it could be looked." : $"There is nothing to delete {Where}.");
        else if (!isToDelete)
            output.WriteLine($"{Count(chosen)} would be deleted. To delete: the same command with --delete.");
    }

    public void Swept(SweptStack stack)
    {
        if (stack.Failure is { } failure)
            Errors.Write(error, failure);
        else
            output.WriteLine($"Deleted {stack.Stack.Name}");
    }

    public void End(SweepFindings findings, IReadOnlyList<SweptStack> swept)
    {
        TellFailures(findings);
        if (swept.Count == 0)
            return;
        var left = swept.Count(stack => stack.Failure is not null);
        output.WriteLine(left == 0 ? $"{Count(swept.Count)} deleted." : $"{Count(swept.Count - left)} deleted, {left} left.");
    }

    private string Where => options.ByTag ? "by the tags of stacks" : $"by the journals in '{options.JournalFolder}'";

    private static string Count(int stacks) => stacks == 1 ? "1 stack" : $"{stacks} stacks";

    private void TellFailures(SweepFindings findings)
    {
        foreach (var failure in findings.Failures.Skip(_toldFailures))
            Errors.Write(error, failure);
        _toldFailures = findings.Failures.Count;
    }

    private void WriteTable(IReadOnlyList<StandingStack> stacks)
    {
        var table = new TextTable("STACK", "RUN", "SCENARIO", "REGION", "ACCOUNT", "AGE", "STATUS", "WHY");
        foreach (var stack in stacks)
        {
            table.Add(
                stack.Name, stack.RunId, stack.Scenario, stack.Region, stack.Account, Age.Write(now - stack.CreatedAt), stack.Status, stack.Why);
        }

        table.WriteTo(Terminal.On(output));
    }
}
