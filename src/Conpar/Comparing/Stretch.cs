namespace Conpar.Comparing;

/// <summary>A span of time in which a job does one thing.</summary>
internal readonly record struct Stretch(TimeSpan From, TimeSpan To, Doing Doing)
{
    public TimeSpan Length => To - From;
}
