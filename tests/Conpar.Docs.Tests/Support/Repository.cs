using System.Reflection;

namespace Conpar.Docs.Tests.Support;

/// <summary>Where the documents and the sources are.</summary>
static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);
}
