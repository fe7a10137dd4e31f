using Potemkin.Registry;

if (args is not [var database, var lists, var schemaFolder, var rulesFolder])
{
    Console.Error.WriteLine("Usage: Potemkin.Registry <db.json.gz> <folder of lists> <output folder of schemas> <output folder of rules>");
    return 2;
}

var specification = Specification.Read(database);
var constraints = ValueConstraints.Read(Path.Combine(lists, "constraints.json"));
var types = File.ReadLines(Path.Combine(lists, "types.txt"))
    .Where(line => line.Length > 0)
    .Select(type => new Compaction(specification, constraints, type).Result());
FactsWriter.Write(schemaFolder, specification.PublicTypes, types);

var rules = RuleFacts.Read(specification, Path.Combine(lists, "recorded-names.txt"));
FactsWriter.WriteLines(rulesFolder, "UntaggedTypes.txt", rules.UntaggedTypes);
FactsWriter.WriteLines(rulesFolder, "ManagedRules.txt", rules.ManagedRules(Path.Combine(lists, "managed-rules.txt")));
return 0;
