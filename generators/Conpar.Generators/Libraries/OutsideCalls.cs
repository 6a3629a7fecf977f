using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Libraries;

/// <summary>Calls that wait for something outside of the program: files, the network, databases, other processes.</summary>
static class OutsideCalls
{
    static readonly HashSet<string> types =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileSystemInfo", "System.IO.Stream", "System.IO.TextReader", "System.IO.TextWriter", "System.IO.BinaryReader", "System.IO.BinaryWriter", "System.IO.RandomAccess",
        "System.Net.Dns", "System.Net.Sockets.Socket", "System.Net.Sockets.TcpClient", "System.Net.Sockets.TcpListener", "System.Net.Sockets.UdpClient", "System.Net.HttpListener", "System.Net.WebRequest", "System.Net.WebClient",
        "System.Net.Http.HttpMessageInvoker", "System.Net.NetworkInformation.Ping", "System.Net.Mail.SmtpClient", "System.Net.Security.SslStream",
        "System.Diagnostics.Process", "System.Data.IDbConnection", "System.Data.IDbCommand", "System.Data.IDataReader", "System.Data.IDbTransaction",
        "System.Data.Common.DbConnection", "System.Data.Common.DbCommand", "System.Data.Common.DbDataReader", "System.Data.Common.DbTransaction", "System.Data.Common.DbBatch", "System.Data.Common.DbDataAdapter",
    ];

    /// <summary>They keep what they read and write in memory.</summary>
    static readonly HashSet<string> inMemory = ["System.IO.MemoryStream", "System.IO.StringReader", "System.IO.StringWriter", "System.IO.UnmanagedMemoryStream"];

    static readonly HashSet<string> quick =
    [
        "Dispose", "GetEnumerator", "ToString", "Equals", "GetHashCode", "GetType", "CreateCommand", "CreateParameter", "Refresh", "IsDBNull", "GetOrdinal", "GetName", "Null", "Synchronized",
    ];

    /// <summary>Whether the call of a method may block its thread. One that gives a task does not, and one that is given code to run may run the jobs' own.</summary>
    public static bool Contains(InvocationExpressionSyntax call, IMethodSymbol method, BoundTree model) => MayBlock(method)
        && IsOutside((call.Expression as MemberAccessExpressionSyntax) is { } access && !method.IsStatic ? model.GetTypeInfo(access.Expression).Type as INamedTypeSymbol ?? method.ContainingType : method.ContainingType);

    static bool MayBlock(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, ReturnsByRef: false, ReturnsByRefReadonly: false, DeclaringSyntaxReferences.IsEmpty: true } || quick.Contains(method.Name)) return false;
        if (method.ReturnType is { IsRefLikeType: true } or { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } or { Name: "Task" or "ValueTask" or "IAsyncResult" or "IAsyncEnumerable" }) return false;
        return !method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);
    }

    static bool IsOutside(INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            string name = one.OriginalDefinition.ToDisplayString();
            if (inMemory.Contains(name)) return false;
            if (types.Contains(name)) return true;
        }

        return false;
    }
}
