using Conpar.Generators.Calls;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// The tests that a pattern stands for, in the order in which the compiler makes them.
sealed partial class FormWriter
{
    /// <summary>Whether a pattern looks at what has a point, or at what only a form or an accessor reaches.</summary>
    bool LooksAtPoints(PatternSyntax pattern) => pattern is not (ConstantPatternSyntax or RelationalPatternSyntax or TypePatternSyntax or DeclarationPatternSyntax or VarPatternSyntax or DiscardPatternSyntax)
        && pattern.DescendantNodesAndSelf().Any(node => node switch
        {
            SubpatternSyntax part => MatchedMembers.Of(part, model).Any(HasOwnRead),
            ListPatternSyntax list => Explores && context.Awaits && SharedState.OfMatchedList(model.GetTypeInfo(list).Type).IsShared,
            _ => false,
        });

    bool HasOwnRead(MatchedMember member)
    {
        Target target = session.Targets.OfRead(member.Symbol);
        return target.Control is not null || target.Methods.Any(Graph.HasPoints) || IsDispatched(target) || IsHidden(member.Symbol) || Explores && context.Awaits && State.OfMatched(member).IsShared;
    }

    /// <summary>Notes what a pattern that stays as it is looks at without a point.</summary>
    void NoteLooks(PatternSyntax pattern)
    {
        foreach (SyntaxNode node in pattern.DescendantNodesAndSelf())
        {
            if (Explores && node is ListPatternSyntax && SharedState.OfMatchedList(model.GetTypeInfo(node).Type).IsShared) NoteAtomic(node);
            if (node is not SubpatternSyntax part) continue;
            foreach (MatchedMember member in MatchedMembers.Of(part, model))
            {
                if (Explores && State.OfMatched(member).IsShared) NoteAtomic(part);
                else if (session.Targets.OfRead(member.Symbol) is var target && (target.Methods.Any(Graph.HasPoints) || IsDispatched(target))) session.Uncontrolled(part, "a getter within a pattern");
            }
        }
    }

    /// <summary>Whether a value matches; its text is a name, unless the pattern is one of members.</summary>
    string Test(Matching matching, MatchedValue value, PatternSyntax pattern)
    {
        if (!LooksAtPoints(pattern)) return $"{value.Text} is {Written(() => Visit(pattern)).Trim()}";
        switch (pattern)
        {
            case ParenthesizedPatternSyntax parenthesized:
                return $"({Test(matching, value, parenthesized.Pattern)})";
            case UnaryPatternSyntax negated:
                return $"!({Test(matching, value, negated.Pattern)})";
            case BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either:
                (string one, string other) = matching.Either(() => Test(matching, value, either.Left), () => Test(matching, value, either.Right));
                return $"({one} || {other})";
            case BinaryPatternSyntax both:
                return $"{Test(matching, value, both.Left)} && {Test(matching, value, both.Right)}";
            case RecursivePatternSyntax recursive:
                return TestParts(matching, value, recursive);
            case ListPatternSyntax list:
                return TestElements(matching, value, list);
            default:
                matching.Refuse();
                return "";
        }
    }

    /// <summary>The type, then what stands in parentheses, then the members in braces.</summary>
    string TestParts(Matching matching, MatchedValue value, RecursivePatternSyntax pattern)
    {
        ITypeSymbol? type = MatchedMembers.TypeOf(pattern, model);
        if (type is null || pattern.Designation is ParenthesizedVariableDesignationSyntax)
        {
            matching.Refuse();
            return "";
        }

        bool isSame = SymbolEqualityComparer.Default.Equals(type, MatchedMembers.WithoutNull(value.Type));
        if (!isSame && pattern.Type is null && !IsNameable(type)) matching.Refuse();
        string name = pattern.Designation is SingleVariableDesignationSyntax own ? own.Identifier.Text : Fresh("matched");
        string tested = pattern.Type is { } named ? Written(() => Visit(named)).Trim() : isSame ? "{ }" : Display(type);
        MatchedValue inner = isSame ? value with { Text = name } : new MatchedValue(name, type, $"{value.Key}({Display(type)})", value);
        List<string> tests = [$"{value.Text} is {tested} {name}"];
        if (pattern.PositionalPatternClause is { } parts) tests.Add(TestPositions(matching, inner, parts));
        foreach (SubpatternSyntax part in pattern.PropertyPatternClause?.Subpatterns ?? [])
        {
            IReadOnlyList<MatchedMember> members = MatchedMembers.Of(part, model);
            if (members.Count == 0) matching.Refuse();
            else tests.Add(TestMember(matching, inner, members, 0, part));
        }

        return string.Join(" && ", tests);
    }

    string TestMember(Matching matching, MatchedValue of, IReadOnlyList<MatchedMember> members, int index, SubpatternSyntax part)
    {
        MatchedMember member = members[index];
        string key = of.KeyOf(member.Symbol), read = Look(matching, of.Text, member, part);
        if (HasOwnRead(member))
        {
            session.Controlled(part);
            matching.Note(key, member.Type, () => Fresh("once"));
            if (matching.NameOf(key) is { } once) read = $"({once}.IsRead ? {once}.Value : {once}.Keep({read}))";
        }

        MatchedValue value = new(read, member.Type, key);
        if (index == members.Count - 1) return Syntax.Inner(part.Pattern) is RecursivePatternSyntax || !LooksAtPoints(part.Pattern) ? Test(matching, value, Syntax.Inner(part.Pattern)) : Named(value, "var ", again => Test(matching, again, part.Pattern));
        return Named(value with { Type = MatchedMembers.WithoutNull(member.Type) }, "{ } ", again => TestMember(matching, again, members, index + 1, part));
    }

    string Named(MatchedValue value, string kind, Func<MatchedValue, string> test)
    {
        string name = Fresh("matched");
        return $"{value.Text} is {kind}{name} && {test(value with { Text = name })}";
    }

    /// <summary>What reads a member of a value.</summary>
    string Look(Matching matching, string of, MatchedMember member, SubpatternSyntax part)
    {
        Target target = session.Targets.OfRead(member.Symbol);
        if (target.Control is { } control)
        {
            string facade = $"{control.Name}({context.Job}, {Site(part)}, {control.Receiver}{of}){(control.IsSlot ? ".Value" : "")}";
            return control.GivesTurn ? Turn(facade, context.Awaits) : facade;
        }

        if (IsDispatched(target))
        {
            if (TaskShape.Of(member.Type).IsTask) matching.Refuse();
            return Turn($"{Dispatcher(part, target, context.Awaits ? FormKind.Interleaved : FormKind.Parallel, starts: false)}({JobAndSite(part, target, context.Awaits ? FormKind.Interleaved : FormKind.Parallel, starts: false)}, {of})", context.Awaits, blocks: false);
        }

        if (Called(part, target) is { } getter)
        {
            bool awaits = context.Awaits && Graph.SourceOf(getter)!.CanAwait;
            string form = awaits ? Names.Async(getter) : Names.Blocking(getter);
            return Turn(ExtensionMembers.IsOne(member.Symbol) ? $"{BlockHome(member.Symbol, getter)}.{form}({context.Job}, {of})" : Homes.IsOutside(getter) ? $"{Homes.QualifiedClass(member.Symbol.ContainingType)}.{form}({context.Job}, {of})" : $"{of}.{form}({context.Job})", awaits, blocks: false);
        }

        string value = MemberOf(of, member.Symbol, member.Name.WithoutTrivia().ToString());
        return Explores && context.Awaits && State.OfMatched(member) is { IsShared: true } place
            ? $"__shared.Read({Point(part, place, writes: false, of, place.Kind == PlaceKind.Object ? WholeObject : session.Members.Of(member.Symbol))}, {value})" : value;
    }

    static string Turn(string operation, bool awaits, bool blocks = true) => awaits ? $"(await {operation})" : operation + (blocks ? ".Block()" : "");

    /// <summary>The parts of a tuple one by one; of another object all at once, as one method gives them.</summary>
    string TestPositions(Matching matching, MatchedValue value, PositionalPatternClauseSyntax node)
    {
        if (value.Type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return string.Join(" && ", node.Subpatterns.Select((part, i) => TestPart(matching, new MatchedValue($"{value.Text}.Item{i + 1}", tuple.TupleElements[i].Type, $"{value.Key}.Item{i + 1}"), part.Pattern)));
        }

        bool looks = node.Subpatterns.Any(part => LooksAtPoints(part.Pattern));
        IMethodSymbol? method = MatchedMembers.Deconstruction(node, model);
        if (looks && method is null || method is not null && Graph.NeedOf(SourceMethod.Normalized(method)) == Need.Points) matching.Refuse();
        if (!looks || method is null) return $"{value.Text} is {Written(() => Visit(node)).Trim()}";
        List<IParameterSymbol> parameters = [.. method.Parameters.Skip(method.Parameters.Length - node.Subpatterns.Count)];
        List<string> names = [.. parameters.Select(_ => Fresh("part"))];
        return $"{value.Text} is ({string.Join(", ", names.Select(name => "var " + name))}) && "
            + string.Join(" && ", node.Subpatterns.Select((part, i) => TestPart(matching, new MatchedValue(names[i], parameters[i].Type, $"{value.Key}.{i}"), part.Pattern)));
    }

    string TestPart(Matching matching, MatchedValue value, PatternSyntax pattern) =>
        pattern is DiscardPatternSyntax ? "true" : Test(matching, value, pattern);

    /// <summary>The length, then each element; what a slice gives is not looked at.</summary>
    string TestElements(Matching matching, MatchedValue value, ListPatternSyntax pattern)
    {
        ITypeSymbol type = MatchedMembers.WithoutNull(MatchedMembers.TypeOf(pattern, model) ?? value.Type);
        Place place = SharedState.OfMatchedList(type);
        bool hasSlice = pattern.Patterns.Any(one => one is SlicePatternSyntax), isArray = place.Kind == PlaceKind.Element;
        if (!place.IsShared || !SymbolEqualityComparer.Default.Equals(type, MatchedMembers.WithoutNull(value.Type)) || pattern.Designation is ParenthesizedVariableDesignationSyntax || pattern.Patterns.Any(one => one is SlicePatternSyntax { Pattern: not null })) matching.Refuse();
        string length = isArray ? "Length" : LengthOf(type) is { } own ? own : "";
        if (length.Length == 0 || matching.HasNoted(value.Key + "[]")) matching.Refuse();
        matching.Note(value.Key + "[]", type, () => Fresh("once"));
        session.Controlled(pattern);
        string name = pattern.Designation is SingleVariableDesignationSyntax designated ? designated.Identifier.Text : Fresh("matched"), count = Fresh("count");
        List<string> tests = [$"{value.Text} is {{ }} {name}", $"{Element("Length", $"{name}.{length}")} is {(hasSlice ? ">= " : "")}{pattern.Patterns.Count - (hasSlice ? 1 : 0)} and var {count}"];
        for (int i = 0, end = 0; i < pattern.Patterns.Count; i++)
        {
            if (pattern.Patterns[i] is SlicePatternSyntax) end = pattern.Patterns.Count;
            else if (pattern.Patterns[i] is not DiscardPatternSyntax)
            {
                string index = end == 0 ? i.ToString() : $"{count} - {end - i}", element = Element($"~({index})", $"{name}[{index}]");
                MatchedValue one = new(element, model.GetTypeInfo(pattern.Patterns[i]).Type!, $"{value.Key}[{i}]");
                PatternSyntax inner = Syntax.Inner(pattern.Patterns[i]);
                tests.Add(inner is RecursivePatternSyntax || !LooksAtPoints(inner) ? Test(matching, one, inner) : Named(one, "var ", again => Test(matching, again, inner)));
            }
        }

        return string.Join(" && ", tests);

        // An array's length never changes.
        string Element(string member, string read) => !Explores || !context.Awaits || isArray && member == "Length" ? read : $"__shared.Read({Point(pattern, place, writes: false, name, isArray ? member : WholeObject)}, {read})";
    }

    static string? LengthOf(ITypeSymbol type) => new[] { "Length", "Count" }.FirstOrDefault(name => MembersOf(type, name).Any(member => member is IPropertySymbol { Type.SpecialType: SpecialType.System_Int32 }))
        is { } length && MembersOf(type, "this[]").Any(member => member is IPropertySymbol { Parameters.Length: 1 } indexer && indexer.Parameters[0].Type.SpecialType == SpecialType.System_Int32) ? length : null;

    static IEnumerable<ISymbol> MembersOf(ITypeSymbol type, string name) => type.BaseType is { } below ? type.GetMembers(name).Concat(MembersOf(below, name)) : type.GetMembers(name);
}
