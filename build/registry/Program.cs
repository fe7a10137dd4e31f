using Potemkin.Registry;

if (args is not [var database, var lists, var archive, var rulesFolder])
{
    Console.Error.WriteLine("Usage: Potemkin.Registry <db.json.gz> <folder of lists> <output archive of types> <output folder of rules>");
    return 2;
}

var specification = Specification.Read(database);
var constraints = ValueConstraints.Read(Path.Combine(lists, "constraints.json"));
var identifiers = HandwrittenFacts.Read(Path.Combine(lists, "identifiers.json"));
var recorded = HandwrittenFacts.Read(Path.Combine(lists, "recorded.json"));
identifiers.ThrowIfUnknown(specification.PublicTypes);
recorded.ThrowIfUnknown(specification.PublicTypes);
FactsWriter.WriteArchive(archive, specification.PublicTypes.Select(type => new Compaction(specification, constraints, identifiers, recorded, type).Result()));

var rules = RuleFacts.Read(specification, Path.Combine(lists, "recorded-names.txt"));
FactsWriter.WriteLines(rulesFolder, "UntaggedTypes.txt", rules.UntaggedTypes);
FactsWriter.WriteLines(rulesFolder, "ManagedRules.txt", rules.ManagedRules(Path.Combine(lists, "managed-rules.txt")));
return 0;
