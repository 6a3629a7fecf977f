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
    readonly Lazy<AssemblyDependencyResolver> dependencies;
    readonly Lazy<PackageAssets> packages;
    readonly string toolFolder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, ".."));

    public UserAssemblies(string path)
    {
        this.path = Path.GetFullPath(path);
        dependencies = new Lazy<AssemblyDependencyResolver>(() => new AssemblyDependencyResolver(this.path));
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
        string? found = (HasDeps ? dependencies.Value.ResolveAssemblyToPath(name) : Beside(name))
            ?? packages.Value.Find(name.Name!)
            ?? InToolFolder(name);
        return found is null ? null : context.LoadFromAssemblyPath(found);
    }

    nint ResolveUnmanaged(Assembly assembly, string name)
    {
        string? found = dependencies.Value.ResolveUnmanagedDllToPath(name);
        return found is null ? 0 : System.Runtime.InteropServices.NativeLibrary.Load(found);
    }

    bool HasDeps => File.Exists(Path.ChangeExtension(path, ".deps.json"));

    /// <summary>What a resolver would find as well, but it reads the framework's own deps files first.</summary>
    string? Beside(AssemblyName name)
    {
        string file = Path.Combine(Path.GetDirectoryName(path)!, name.CultureName ?? "", name.Name + ".dll");
        return File.Exists(file) ? file : null;
    }

    string? InToolFolder(AssemblyName name)
    {
        if (name.Name != "Conpar") return null;
        string file = Path.Combine(toolFolder, "Conpar.dll");
        return File.Exists(file) ? file : null;
    }
}
