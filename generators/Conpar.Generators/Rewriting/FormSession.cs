using Conpar.Generators.Calls;
using Conpar.Generators.Dispatching;
using Conpar.Generators.Libraries;
using Conpar.Generators.Loops;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Rewriting;

/// <summary>What the writers of one source file's forms share.</summary>
sealed class FormSession(SemanticModels models, Targets targets, MethodGraph graph, Coverage coverage, HashSet<IMethodSymbol> launchers)
{
    public SemanticModels Models => models;

    public Targets Targets => targets;

    public MethodGraph Graph => graph;

    Dispatchers? dispatchers;

    public Dispatchers Dispatchers => dispatchers ??= new Dispatchers(graph, launchers, Members);

    public IteratorItems Items { get; } = new(models);

    public SiteList Sites { get; } = new();

    public ShortCode ShortCode { get; } = new(models, graph);

    readonly Accessors accessors = new(graph.Detail);

    public MemberList Members { get; } = new();

    /// <summary>What gives the value of a private member to a form outside of its class.</summary>
    public string Accessor(ISymbol symbol) => accessors.Of(symbol, Method!.ContainingType);

    /// <summary>What runs a constructor on an object that is there.</summary>
    public string ConstructorOn(IMethodSymbol constructor) => accessors.Of(constructor, Method!.ContainingType, isOnObject: true);

    /// <summary>What stores into a private field, or a part of it, for a form outside of its class.</summary>
    public string Store(ISymbol field, string suffix, ITypeSymbol type) => accessors.StoreOf(field, suffix, type, Method!.ContainingType);

    /// <summary>The accessors that were asked for since the last call.</summary>
    public string TakeAccessors() => accessors.Take();

    /// <summary>Accessors that stand in classes of their own.</summary>
    public string ForeignAccessors => accessors.Foreign;

    /// <summary>The method whose forms are being written.</summary>
    public IMethodSymbol? Method { get; set; }

    /// <summary>Whether the loops of this method stay where they are, since its form would not compile without them.</summary>
    public bool KeepsLoops => graph.KeepLoops.Contains(Method!);

    /// <summary>Says that the method's forms cannot be written: the files are written again without them.</summary>
    public void Refuse(string reason) => graph.Refuse(Method!, reason);

    public void NoteOutlined() => graph.Outlined.Add(Method!);

    public void Controlled(SyntaxNode node) => coverage.Controlled(Method!, node);

    /// <summary>Writes what no job runs while it has another form: nothing is told of it.</summary>
    public void InSilence(Action write)
    {
        bool before = graph.Names.IsQuiet;
        graph.Names.IsQuiet = true;
        write();
        graph.Names.IsQuiet = before;
    }

    public void Uncontrolled(SyntaxNode node, string reason)
    {
        if (graph.Names.IsQuiet) return;
        if (blocking is { } local) notes.Add((local, node, reason));
        else coverage.Uncontrolled(Method!, node, reason);
    }

    readonly List<(IMethodSymbol Local, SyntaxNode Node, string Reason)> notes = [];
    IMethodSymbol? blocking;

    /// <summary>Writes the blocking form of a local function. What is not controlled there counts if something names the form.</summary>
    public void AsBlocking(IMethodSymbol local, Action write)
    {
        IMethodSymbol? before = blocking;
        blocking = local;
        write();
        blocking = before;
    }

    /// <summary>Notes what is not controlled in blocking forms of a method's local functions, when the method has been written.</summary>
    public void Settle()
    {
        foreach ((_, SyntaxNode node, string reason) in notes.Where(note => graph.Names.IsBlocked(note.Local))) Uncontrolled(node, reason);
        notes.Clear();
    }

    /// <summary>Notes a use of what is not of the compilation, or not of a job, that stays as it is.</summary>
    public void Left(SyntaxNode node, ISymbol symbol)
    {
        if (BlockingCalls.ReasonOf(symbol, node, Models.Of(node)) is { } reason) Uncontrolled(node, reason);
    }

    /// <summary>Says that code which cannot await starts this async method and keeps its task.</summary>
    public void NeedLauncher(IMethodSymbol method) => launchers.Add(method);

    /// <summary>Maps what follows to a node's line in the user's file.</summary>
    public string LineDirective(SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        return $"#line {span.StartLinePosition.Line + 1} {SymbolDisplay.FormatLiteral(span.Path, quote: false) switch { var path => "\"" + path.Replace("\\\\", "\\") + "\"" }}\n";
    }
}
