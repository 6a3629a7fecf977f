using System.Runtime.CompilerServices;

namespace Conpar.Stepping;

/// <summary>An operation that a job is about to carry out, or has carried out.</summary>
internal readonly struct Operation
{
    readonly byte flags;

    Operation(OperationKind kind, int location, int site, byte flags) => (Kind, Location, Site, this.flags) = (kind, location, site, flags);

    public Operation(OperationKind kind, int location, int site = -1)
        : this(kind, location, site, kind is OperationKind.Write or OperationKind.Swap or OperationKind.Acquire or OperationKind.Try or OperationKind.Update or OperationKind.Signal ? WritesFlag : (byte)0) { }

    const byte WritesFlag = 1, OpenFlag = 2, LateFlag = 4, JumpFlag = 8;

    /// <summary>What is touched; of a join minus one minus the job; minus one of a step that touches nothing.</summary>
    public int Location { get; }

    /// <summary>Where it stands in the source.</summary>
    public int Site { get; }

    public OperationKind Kind { get; }

    /// <summary>Whether it writes. Of one that may fail this is known when it has been carried out.</summary>
    public bool Writes => (flags & WritesFlag) != 0;

    /// <summary>Whether one that waits for the location could have gone on before this: known when it has been carried out.</summary>
    public bool WasOpen => (flags & OpenFlag) != 0;

    /// <summary>Whether the virtual clock let its job go on: it follows all that happened before that time.</summary>
    public bool IsLate => (flags & LateFlag) != 0;

    /// <summary>Whether the virtual clock jumped for it: it is the first at its time.</summary>
    public bool Jumps => (flags & JumpFlag) != 0;

    /// <summary>Whether it is an ordinary access, which races with others.</summary>
    public bool IsPlain => Kind <= OperationKind.Write;

    public bool HasLocation => Location >= 0;

    /// <summary>The job whose end is waited for.</summary>
    public int Joined => -1 - Location;

    public static Operation Join(int job, int site = -1) => new(OperationKind.Join, -1 - job, site);

    public static Operation Pass(int site = -1) => new(OperationKind.Pass, -1, site);

    /// <summary>As it turned out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Operation Done(bool wrote, bool wasOpen) => new(Kind, Location, Site, (byte)((flags & (LateFlag | JumpFlag)) | (wrote ? WritesFlag : 0) | (wasOpen ? OpenFlag : 0)));

    /// <summary>As it is carried out where its time is over: what waited until then only tries.</summary>
    public Operation Late(bool jumps) => new(Kind == OperationKind.Acquire ? OperationKind.Try : Kind, Location, Site, (byte)(flags | LateFlag | (jumps ? JumpFlag : 0)));
}
