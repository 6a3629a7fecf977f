using Builder = System.Text.StringBuilder;
using static System.Math;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>A scenario in several files, each with usings of its own.</summary>
public sealed partial class Partial : Recorded
{
    readonly Builder text = new();
    private partial string Declared(int n);
    internal partial int Property { get; set; }

    [Job] string Across_files() { Append("a" + Max(P(1), P(2))); text.Append(Declared(P(3))); Property = P(4); return All(text, Property, Other(), new Inner(this).Value); }

    [Job] private partial string Declared_here();

    partial class Inner(Partial owner) { Partial Owner => owner; }
}
