namespace Potemkin.EmbeddedAws.Services.Described.Models;

/// <summary>How what a model describes is written.</summary>
internal enum ModelWriting
{
    /// <summary>Under the model's own names, to be read here.</summary>
    Named,

    /// <summary>As the protocols with JSON have it.</summary>
    Json,

    /// <summary>As the Query protocol has it.</summary>
    Query,

    /// <summary>As that of EC2 has it, where the items of all lists have the same name.</summary>
    Ec2,
}
