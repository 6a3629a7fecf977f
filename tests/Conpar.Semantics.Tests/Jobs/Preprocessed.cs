#define OWN
#undef OTHER
#pragma warning disable CS0168
#nullable enable annotations
using System;
#if OWN
using Words = System.Collections.Generic.List<string>;
#else
using Words = System.Collections.Generic.HashSet<int>;
#endif

namespace Conpar.Semantics.Tests.Jobs;

#region A region around a class

/// <summary>Directives: what the compiler saw is what the forms have.</summary>
public sealed partial class Preprocessed : Recorded
{
    #region Inside
    [Job]
    string Conditions()
    {
        string s = "";
#if OWN && !OTHER
        s += P("own");
#elif OTHER
        s += P("other");
#else
        this is not C#
#endif
#if CHOSEN
        if (P(true))
#else
        if (P(false))
#endif
        {
            #region Deep
            s += P("chosen"); // after
            #endregion
        }

        return s +
#if OWN
            P("a")
#else
            P("b")
#endif
            ;
    }
    #endregion

#nullable disable
    string oblivious;

    [Job]
    string Nullable_contexts()
    {
        string none = null;
#nullable enable
        string? maybe = P<string?>(null);
#nullable disable warnings
        string text = maybe;
#nullable restore
#pragma warning disable CS8602, CS8603
        oblivious = P("o");
        return none + text + oblivious;
#pragma warning restore CS8602
    }

    [Job]
    string Line_directives()
    {
#line 500 "Elsewhere.txt"
        string s = P("at 500");
#line hidden
        s += P("hidden");
#line (10, 1) - (10, 30) 5 "Spanned.txt"
        s += P("spanned");
#line default
        return s;
    }

    [Job]
    string Comments()
    {
        /* before */ int a /* name */ = /* value */ P(1) /* after */; // end
        string s = P("// no comment") + /* between
            lines */ P("/* nor this */");
        if (a == 1) /* then */ s += P("x"); // one
        else // two
            s += "y";
        return /* result */ s /* end */;
    }

    [Job] void Words_of_the_alias() { Words words = [P("w")]; foreach (string word in words) Note(word); }
}

#endregion
