namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>The handler cannot be used. Its name is what Lambda's runtime calls it.</summary>
internal sealed class LambdaValidationException(string message) : Exception(message)
{
    public static LambdaValidationException BadName(string handler) => new(
        $"Invalid lambda function handler: '{handler}'. The valid format is 'ASSEMBLY::TYPE::METHOD'.");

    public static LambdaValidationException NoAssembly(string assembly) => new(
        $"Could not find the specified handler assembly with the file name '{assembly}'. The assembly should be located in the root of your uploaded .zip file.");

    public static LambdaValidationException NoType(string type, string assembly) => new($"Unable to load type '{type}' from assembly '{assembly}'.");

    public static LambdaValidationException NoMethod(string method, string type, string assembly) => new(
        $"Unable to find method '{method}' in type '{type}' from assembly '{assembly}'.");

    public static LambdaValidationException ManyMethods(string method, string type) => new(
        $"The specified method '{method}' is ambiguous in type '{type}': Lambda calls no overloaded method.");

    public static LambdaValidationException TooManyParameters(string method) => new(
        $"The method '{method}' has parameters that Lambda cannot give: it may have an input and an ILambdaContext, both optional.");

    public static LambdaValidationException NoSerializer(string assembly, string method) => new(
        $"Could not find the LambdaSerializerAttribute on the assembly '{assembly}' or method '{method}' while using types other than System.IO.Stream "
        + "as input/output parameters. To deserialize input/output parameters, please add a LambdaSerializerAttribute.");
}
