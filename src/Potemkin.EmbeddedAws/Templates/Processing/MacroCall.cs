using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>A macro that a template asks for.</summary>
/// <param name="Name">The name under which the account has it, without the account.</param>
/// <param name="Parameters">What the template says to it, all functions resolved.</param>
/// <param name="Fragment">
/// The part that it is to transform: the whole template without its Transform section, or what stands beside <c>Fn::Transform</c>.
/// </param>
/// <param name="TemplateParameterValues">The values of the template's parameters, under their names.</param>
internal sealed record MacroCall(
    string Name, JsonObject Parameters, TemplateNode Fragment, IReadOnlyDictionary<string, JsonNode> TemplateParameterValues);
