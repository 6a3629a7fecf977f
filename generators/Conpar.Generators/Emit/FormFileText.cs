using System.Text;
using Conpar.Generators.Dispatching;
using Conpar.Generators.Methods;
using Conpar.Generators.Model;
using Conpar.Generators.Names;
using Conpar.Generators.Rewriting;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Conpar.Generators.Emit;

/// <summary>The forms of one source file's methods, under that file's usings, in the same namespaces and classes.</summary>
sealed class FormFileText(SyntaxTree tree, FormSession session, string name)
{
    public string Name => name;

    /// <summary>How the names of the classes begin that only this file uses. They are not local to the file: for such a one the compiler hashes the file's path wherever it is named.</summary>
    public string Prefix { get; } = PrefixOf(name);

    public static string PrefixOf(string name) => $"__{string.Concat(name.Substring(0, name.Length - ".g.cs".Length).Select(c => char.IsLetterOrDigit(c) ? c : '_'))}__";

    readonly List<(SourceMethod Method, string Accessors, string Text)> forms = [];
    readonly List<string> scenarios = [];
    readonly List<(int Start, int End, IMethodSymbol Method)> spans = [];
    FormFile? file;

    public void Add(SourceMethod method, Need need)
    {
        session.Method = method.Symbol;
        if (session.Graph.Detail == Detail.Accesses)
        {
            // The blocking forms are few: they are written where something names them.
            if (method.CanAwait || method.CanStream || method.GivesOuts) Add(method, FormKind.Interleaved);
            return;
        }

        if (need == Need.Slices)
        {
            if (!method.IsIterator && method.Symbol.MethodKind == MethodKind.Ordinary) Add(method, FormKind.Sliced);
            return;
        }

        if (method.CanAwait || (method.IsIterator && method.Symbol.IsAsync)) Add(method, FormKind.Interleaved);
        Add(method, FormKind.Parallel);
    }

    /// <param name="method">What has a form that blocks.</param>
    /// <param name="isQuiet">Whether no job runs that while it has another form.</param>
    public void AddBlocking(SourceMethod method, bool isQuiet)
    {
        session.Method = method.Symbol;
        if (isQuiet) session.InSilence(() => Add(method, FormKind.Parallel));
        else Add(method, FormKind.Parallel);
    }

    /// <summary>Tells of a form that is there what was not told when it was written.</summary>
    public void TellOf(SourceMethod method)
    {
        session.Method = method.Symbol;
        _ = new FormWriter(session, method, FormKind.Parallel).WriteDeclaration();
        session.Settle();
    }

    void Add(SourceMethod method, FormKind kind)
    {
        string form = new FormWriter(session, method, kind).WriteDeclaration().Text.TrimEnd();
        session.Settle();
        forms.Add((method, session.TakeAccessors(), session.LineDirective(NameOf(method.Declaration)) + form + "\n"));
    }

    public void AddPrepared(SourceMethod setup)
    {
        session.Method = setup.Symbol;
        string form = new FormWriter(session, setup, FormKind.Prepared).WritePrepared().Text.TrimEnd();
        session.Settle();
        forms.Add((setup, session.TakeAccessors(), session.LineDirective(NameOf(setup.Declaration)) + form + "\n"));
    }

    public void AddLauncher(SourceMethod method) => forms.Add((method, "", LauncherText.Of(method, session.Graph.Names, session.Graph.Detail)));

    public void AddScenario(string text) => scenarios.Add(text);

    /// <summary>The directive stands where the declaration's first line is written: at its name.</summary>
    static SyntaxNode NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ParameterList,
        ConstructorDeclarationSyntax constructor => constructor.ParameterList,
        OperatorDeclarationSyntax @operator => @operator.ParameterList,
        ConversionOperatorDeclarationSyntax conversion => conversion.ParameterList,
        AccessorDeclarationSyntax { Body: { } body } => body,
        AccessorDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
        _ => declaration,
    };

    /// <summary>The method whose form stands at a position of the text.</summary>
    public IMethodSymbol? MethodAt(int position) => spans.FirstOrDefault(span => position >= span.Start && position < span.End).Method;

    /// <summary>The methods that have forms within a part of the text.</summary>
    public HashSet<IMethodSymbol> MethodsIn(TextSpan part) => new(spans.Where(span => part.Contains(TextSpan.FromBounds(span.Start, span.End))).Select(span => span.Method), SymbolEqualityComparer.Default);

    /// <summary>The methods that have a form with such a text.</summary>
    public HashSet<IMethodSymbol> MethodsWhere(Func<string, bool> isWanted) => new(forms.Where(form => isWanted(form.Text)).Select(form => form.Method.Symbol), SymbolEqualityComparer.Default);

    /// <summary>The text of what was added until the first call.</summary>
    public FormFile ToFile() => file ??= new FormFile(name, Text());

    string Text()
    {
        StringBuilder text = new();
        CompilationUnitSyntax root = (CompilationUnitSyntax)tree.GetRoot();
        text.Append("// <auto-generated/>\n#nullable enable annotations\n#nullable disable warnings\n#pragma warning disable\n");
        foreach (ExternAliasDirectiveSyntax alias in root.Externs) text.Append(alias.NormalizeWhitespace().ToFullString()).Append('\n');
        AppendUsings(text, root.Usings);
        if (HasSites) text.Append($"using __at = global::{Prefix}at;\n");
        if (HasMembers) text.Append($"using __members = global::{Prefix}members;\n");
        text.Append($"using conpar = global::Conpar.Cooperation;\nusing __scheduling = global::Conpar.Scheduling;{(session.Graph.Detail == Detail.Accesses ? "\nusing __stepping = global::Conpar.Stepping;" : "")}{(forms.Any(form => form.Text.Contains("__shared.")) ? "\nusing __shared = global::Conpar.Stepping.Shared;" : "")}\nusing __Job = global::Conpar.Scheduling.Job;\nusing __JobTask = global::Conpar.Scheduling.JobTask;\n\n");
        foreach (IGrouping<SyntaxNode?, (SourceMethod Method, string Accessors, string Text)> type in forms.OrderBy(form => form.Method.Declaration.SpanStart).GroupBy(form => TypeOf(form.Method)))
        {
            int depth = AppendOpening(text, type.First().Method);
            foreach ((SourceMethod method, string accessors, string form) in type)
            {
                text.Append(accessors);
                int start = text.Length;
                text.Append(form);
                spans.Add((start, text.Length, method.Symbol));
                text.Append("#line hidden\n\n");
            }

            text.Length--;
            text.Append('}', depth).Append("\n\n");
        }

        text.Append("#line hidden\n");
        foreach (string scenario in scenarios) text.Append(scenario).Append('\n');
        if (session.Dispatchers.Text is { Length: > 0 } dispatchers) text.Append($"file static class {Dispatchers.ClassName}\n{{\n{dispatchers}}}\n\n");
        text.Append(session.ForeignAccessors);
        AppendSites(text);
        AppendMembers(text);
        return text.ToString();
    }

    static SyntaxNode? TypeOf(SourceMethod method) => method.Declaration.AncestorsAndSelf().FirstOrDefault(node => node is TypeDeclarationSyntax and not ExtensionBlockDeclarationSyntax);

    static void AppendUsings(StringBuilder text, SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (UsingDirectiveSyntax directive in usings.Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None)))
        {
            text.Append(directive.WithoutTrivia().NormalizeWhitespace().ToFullString()).Append('\n');
        }
    }

    /// <summary>Opens the namespaces, with their own usings, and the classes around a method; gives how many braces close them.</summary>
    static int AppendOpening(StringBuilder text, SourceMethod method)
    {
        int depth = 0;
        INamedTypeSymbol own = method.Symbol.ContainingType;
        bool isOutside = Homes.IsOutside(method.Symbol);
        int partial = isOutside ? Homes.Around(own) is { } around ? TypeChain.Of(around).Count() : 0 : int.MaxValue;
        foreach (SyntaxNode container in method.Declaration.AncestorsAndSelf().Reverse())
        {
            switch (container)
            {
                case BaseNamespaceDeclarationSyntax space:
                    text.Append($"namespace {space.Name}\n{{\n");
                    AppendUsings(text, space.Usings);
                    depth++;
                    break;
                case TypeDeclarationSyntax type when type is not ExtensionBlockDeclarationSyntax && partial-- > 0:
                    string keyword = type is RecordDeclarationSyntax record ? "record " + record.ClassOrStructKeyword.Text : type.Keyword.Text;
                    text.Append($"partial {keyword.TrimEnd()} {type.Identifier.Text}{NamesOf(type.TypeParameterList)}\n{{\n");
                    depth++;
                    break;
            }
        }

        if (!isOutside) return depth;
        TypeDeclarationSyntax declaration = (TypeDeclarationSyntax)TypeOf(method)!;
        string constraints = string.Concat(declaration.ConstraintClauses.Select(clause => " " + clause.NormalizeWhitespace()));
        text.Append($"{Homes.Declaration(own)}{NamesOf(declaration.TypeParameterList)}{constraints}\n{{\n");
        return depth + 1;
    }

    /// <summary>Attributes are those of the user's own part.</summary>
    static string NamesOf(TypeParameterListSyntax? list) => list is null ? "" : $"<{string.Join(", ", list.Parameters.Select(parameter => parameter.Identifier.Text))}>";

    bool HasSites => session.Sites.Sites.Count > 0;

    bool HasMembers => session.Members.Members.Count > 0;

    void AppendMembers(StringBuilder text)
    {
        if (!HasMembers) return;
        text.Append($"static class {Prefix}members\n{{\n");
        foreach (Member member in session.Members.Members) text.Append($"    public static readonly int {member.Name} = __stepping::Members.Add({CodeText.Literal(member.Id)}, {CodeText.Literal(member.Shown)});\n");
        text.Append("}\n");
    }

    void AppendSites(StringBuilder text)
    {
        if (!HasSites) return;
        IReadOnlyList<(string Name, SiteModel Site)> sites = session.Sites.Sites;
        text.Append($"static class {Prefix}at\n{{\n    static readonly int first = global::Conpar.Tracing.SiteTable.Add(").Append(CodeText.Literal(sites[0].Site.Path)).Append(", new global::Conpar.Tracing.SiteTable.Entry[]\n    {\n");
        foreach ((_, SiteModel site) in sites) text.Append($"        new({site.Line}, {site.Column}, {CodeText.Literal(site.Text)}),\n");
        text.Append("    });\n");
        for (int i = 0; i < sites.Count; i++) text.Append($"    public static readonly int {sites[i].Name} = first + {i};\n");
        text.Append("}\n");
    }
}
