namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// The two ways in which AWS Config writes the names of a service's API with a small letter at their beginning, as the clients of
/// the services are made: neither is the other for names that begin with several capitals.
/// </summary>
internal static class ItemNames
{
    /// <summary><c>dBInstanceIdentifier</c> for DBInstanceIdentifier.</summary>
    public static string SmallLetter(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>dbinstanceIdentifier</c> for DBInstanceIdentifier.</summary>
    public static string SmallCapitals(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        return name[..capitals].ToLowerInvariant() + name[capitals..];
    }
}
