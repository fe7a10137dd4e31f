using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>
/// The macros of an account.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html">macros</a>.
/// </summary>
internal interface IMacros
{
    /// <summary>
    /// What a macro makes of a part of a template. The processing of a template asks in a fixed order and remembers nothing:
    /// who has to wait for an answer throws, and has the template processed again when the answer is there.
    /// </summary>
    /// <returns>The new part; null where the account has no macro of that name.</returns>
    /// <exception cref="Protocol.AwsException">The macro failed.</exception>
    TemplateNode? Transform(MacroCall call);
}
