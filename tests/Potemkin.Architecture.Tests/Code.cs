using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Potemkin.Architecture.Tests;

/// <summary>What the compiled assemblies refer to.</summary>
internal static class Code
{
    public static AssemblyDefinition Read(string name) =>
        AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));

    /// <summary>The names of the assemblies that an assembly refers to.</summary>
    public static IEnumerable<string> References(string assembly)
    {
        using var definition = Read(assembly);
        return [.. definition.MainModule.AssemblyReferences.Select(reference => reference.Name)];
    }

    /// <summary>All types of an assembly, nested ones too.</summary>
    public static IEnumerable<TypeDefinition> Types(AssemblyDefinition assembly) =>
        assembly.MainModule.Types.SelectMany(WithNested);

    /// <summary>The types that a type mentions: in its shape, its members, and their bodies.</summary>
    public static IEnumerable<TypeReference> Mentions(TypeDefinition type)
    {
        var mentioned = new List<TypeReference?> { type.BaseType };
        mentioned.AddRange(type.Interfaces.Select(implemented => implemented.InterfaceType));
        mentioned.AddRange(type.Fields.Select(field => field.FieldType));
        foreach (var method in type.Methods)
        {
            mentioned.Add(method.ReturnType);
            mentioned.AddRange(method.Parameters.Select(parameter => parameter.ParameterType));
            if (!method.HasBody)
                continue;
            mentioned.AddRange(method.Body.Variables.Select(variable => variable.VariableType));
            mentioned.AddRange(method.Body.Instructions.SelectMany(Mentions));
        }

        return mentioned.OfType<TypeReference>().SelectMany(WithArguments);
    }

    /// <summary>The methods that a type calls.</summary>
    public static IEnumerable<MethodReference> Calls(TypeDefinition type) =>
        type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).Select(instruction => instruction.Operand).OfType<MethodReference>();

    /// <summary>The namespace of a type, that of the outermost one where it is nested.</summary>
    public static string Namespace(TypeReference type) => type.DeclaringType is { } outer ? Namespace(outer) : type.Namespace;

    private static IEnumerable<TypeReference?> Mentions(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> WithArguments(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(WithArguments).Prepend(generic.ElementType),
        TypeSpecification specification => WithArguments(specification.ElementType),
        _ => [type],
    };

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);
}
