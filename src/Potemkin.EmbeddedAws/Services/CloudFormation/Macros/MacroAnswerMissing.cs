using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates.Processing;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Macros;

/// <summary>What is being done cannot go on before a macro has answered.</summary>
/// <param name="question">What is asked, as text.</param>
/// <param name="call">What is asked.</param>
/// <param name="macro">Who is asked.</param>
internal sealed class MacroAnswerMissing(string question, MacroCall call, Resource macro) : Exception($"The macro '{call.Name}' is yet to be asked.")
{
    public string Question => question;

    public MacroCall Call => call;

    public Resource Macro => macro;
}
