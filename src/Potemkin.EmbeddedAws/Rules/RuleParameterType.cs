namespace Potemkin.EmbeddedAws.Rules;

/// <summary>What AWS says a managed rule's parameter is; it is given as text all the same.</summary>
internal enum RuleParameterType
{
    String,
    Csv,
    Int,
    Double,
    Boolean,
    StringMap,
}
