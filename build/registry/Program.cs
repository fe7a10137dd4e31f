using Potemkin.Registry;

if (args is not [var database, var listOfTypes, var listOfConstraints, var folder])
{
    Console.Error.WriteLine("Usage: Potemkin.Registry <db.json.gz> <types.txt> <constraints.json> <output folder>");
    return 2;
}

var specification = Specification.Read(database);
var constraints = ValueConstraints.Read(listOfConstraints);
var types = File.ReadLines(listOfTypes)
    .Where(line => line.Length > 0)
    .Select(type => new Compaction(specification, constraints, type).Result());

FactsWriter.Write(folder, specification.PublicTypes, types);
return 0;
