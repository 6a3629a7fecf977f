using System.Reflection;
using System.Runtime.Loader;

namespace Conpar.Host;

/// <summary>
/// Finds what the user's assembly needs: first as its own deps file says, then in the package folder (a class library's package
/// assemblies are not beside it), last in the tool's folder.
/// </summary>
sealed class UserAssemblies
{
    readonly string path;
    readonly AssemblyDependencyResolver dependencies;
    readonly Lazy<PackageAssets> packages;
    readonly string toolFolder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, ".."));

    public UserAssemblies(string path)
    {
        this.path = Path.GetFullPath(path);
        dependencies = new AssemblyDependencyResolver(this.path);
        packages = new Lazy<PackageAssets>(() => PackageAssets.Of(this.path));
    }

    public Assembly Load()
    {
        AssemblyLoadContext.Default.Resolving += Resolve;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += ResolveUnmanaged;
        Assembly assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);

        // User code that looks for files beside itself or asks for the entry assembly finds its own.
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetDirectoryName(path) + Path.DirectorySeparatorChar);
        Assembly.SetEntryAssembly(assembly);
        return assembly;
    }

    Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        string? found = dependencies.ResolveAssemblyToPath(name)
            ?? packages.Value.Find(name.Name!)
            ?? InToolFolder(name);
        return found is null ? null : context.LoadFromAssemblyPath(found);
    }

    nint ResolveUnmanaged(Assembly assembly, string name)
    {
        string? found = dependencies.ResolveUnmanagedDllToPath(name);
        return found is null ? 0 : System.Runtime.InteropServices.NativeLibrary.Load(found);
    }

    string? InToolFolder(AssemblyName name)
    {
        if (name.Name != "Conpar") return null;
        string file = Path.Combine(toolFolder, "Conpar.dll");
        return File.Exists(file) ? file : null;
    }
}
