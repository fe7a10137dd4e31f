namespace Potemkin.Steps;

internal sealed record WordRow
{
    public string Word { get; init; } = "";
}
