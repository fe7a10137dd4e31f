using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>
/// A function of the template language. It judges its own argument, so that a template is refused before anything is made.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">the functions</a>.
/// </summary>
internal interface IIntrinsicFunction
{
    /// <summary>The long form of its name, such as <c>Fn::Join</c>.</summary>
    string Name { get; }

    /// <summary>Refuses an argument of the wrong shape, and tells the walk what the argument refers to.</summary>
    void Walk(TemplateNode argument, ReferenceWalk walk);

    /// <returns>The value; null for <c>AWS::NoValue</c>.</returns>
    JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation);
}
