using Conpar.Generators.Libraries;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Calls;

/// <summary>How an expression uses a method.</summary>
enum Use
{
    None,
    Call,
    /// <summary>The method's name as a delegate.</summary>
    Group,
    Get,
    Set,
    Construct,
    Operator,
    /// <summary>A field that each thread has for itself.</summary>
    ThreadStatic,
}

/// <summary>What an expression leads to.</summary>
/// <param name="Symbol">The member that it names; null where it is none that matters.</param>
/// <param name="Use">How it uses it.</param>
/// <param name="Methods">The methods of the compilation that may run: one, or several where the call is virtual.</param>
/// <param name="Control">The façade that stands for the member, in whichever way.</param>
/// <param name="IsDispatched">Whether the methods depend on the receiver's type.</param>
sealed record Target(ISymbol? Symbol, Use Use, IReadOnlyList<IMethodSymbol> Methods, Control? Control = null, bool IsDispatched = false)
{
    public static readonly Target None = new(null, Use.None, []);

    public IMethodSymbol Method => Methods[0];

    /// <summary>Whether it is a member of a library, and the methods are what classes of the compilation have for it: any other receiver is an object of a library.</summary>
    public bool IsOfLibrary => IsDispatched && Symbol!.ContainingType.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>The same where no such class is to matter.</summary>
    public Target Alone => Use == Use.Set ? None : new Target((Symbol as IMethodSymbol)?.AssociatedSymbol ?? Symbol, Use, [], Control);

    /// <summary>The method of a library that no façade stands for; null of any other.</summary>
    public IMethodSymbol? Uncontrolled => this is { Symbol: IMethodSymbol method, Control: null, Methods.Count: 0 } ? method : null;
}
