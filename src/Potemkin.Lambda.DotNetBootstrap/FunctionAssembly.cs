using System.Reflection;
using System.Runtime.Loader;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>A function's assembly, with what it depends on beside it.</summary>
internal static class FunctionAssembly
{
    /// <exception cref="LambdaValidationException">It is not there.</exception>
    public static Assembly Load(string folder, string name)
    {
        var path = Path.Combine(folder, $"{name}.dll");
        if (!File.Exists(path))
            throw LambdaValidationException.NoAssembly(name);

        // As the host would do it, had it been told of the function: by its deps.json, or else by what lies beside it. What is shared by
        // all programs comes first, for this bootstrap has nothing of its own.
        var dependencies = new AssemblyDependencyResolver(path);
        AssemblyLoadContext.Default.Resolving += (context, assembly) =>
            (dependencies.ResolveAssemblyToPath(assembly) ?? Beside(folder, $"{assembly.Name}.dll")) is { } file ? context.LoadFromAssemblyPath(file) : null;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, library) =>
            dependencies.ResolveUnmanagedDllToPath(library) is { } file ? System.Runtime.InteropServices.NativeLibrary.Load(file) : 0;
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }

    private static string? Beside(string folder, string file) => Path.Combine(folder, file) is var path && File.Exists(path) ? path : null;
}
