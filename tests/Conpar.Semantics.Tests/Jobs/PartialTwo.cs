#pragma warning disable IDE0065 // usings within a namespace are what is tested
using Builder = System.Collections.Generic.List<int>;
using static System.String;

namespace Conpar.Semantics.Tests.Jobs
{
    using Number = int;

    public partial class Partial
    {
        Number stored;
        private partial string Declared(int n) => Concat(P("declared"), n);
        internal partial int Property { get => P(stored); set => stored = P(value) + 1; }
        void Append(string more) { Builder numbers = [P(more.Length)]; text.Append(more).Append(numbers[0]); }
        private partial string Declared_here() => P("implemented there") + Join("-", stored, Other());
        partial class Inner { public Number Value => Owner.P(77); }
    }
}

namespace Conpar.Semantics.Tests.Jobs
{
    using Number = string;

    public partial class Partial
    {
        Number Other() => P("other namespace block");

        [Job] Number In_the_third_part() { Number s = Other(); return s + Declared(P(s.Length)); }
    }
}
