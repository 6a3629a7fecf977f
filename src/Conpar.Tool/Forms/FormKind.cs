namespace Conpar.Tool.Forms;

/// <summary>What a form is for; the generator ends its name with the word.</summary>
enum FormKind
{
    Interleaved,

    /// <summary>For the parallel lane, and for interleaved code where no await can stand.</summary>
    Parallel,

    /// <summary>For interleaved code, of a method without points.</summary>
    Sliced,

    /// <summary>Starts an async method whose task is kept.</summary>
    Started,
}
