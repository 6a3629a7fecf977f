namespace Conpar.Exploration;

/// <summary>Chooses which runs are made. Each call of <see cref="Next"/> makes one, to its end.</summary>
internal interface IExploration
{
    /// <summary>How many runs were given up since another one is equivalent to them.</summary>
    long Blocked { get; }

    /// <summary>The events of the last run.</summary>
    CausalTrace Trace { get; }

    /// <summary>From which event on the last run differs from those before it: what came earlier was seen.</summary>
    int Fresh { get; }

    /// <summary>Makes one more run; false where there is none left.</summary>
    bool Next();
}
