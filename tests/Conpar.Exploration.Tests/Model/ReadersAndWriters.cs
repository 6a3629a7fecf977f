namespace Conpar.Exploration.Model;

/// <summary>A lock for many readers or one writer. Readers wait for a writer that waits.</summary>
sealed class ReadersAndWriters
{
    int readers, waiting;
    bool isWritten;

    public bool CanRead => !isWritten && waiting == 0;

    public bool CanWrite => !isWritten && readers == 0;

    public bool Apply(Effect effect)
    {
        switch (effect)
        {
            case Effect.EnterToRead:
                readers++;
                break;
            case Effect.ExitFromReading:
                readers--;
                break;
            case Effect.ComeToWrite when !CanWrite:
                waiting++;
                return false;
            case Effect.ComeToWrite:
                isWritten = true;
                break;
            case Effect.EnterToWrite:
                waiting--;
                isWritten = true;
                break;
            case Effect.ExitFromWriting:
                isWritten = false;
                break;
        }

        return true;
    }
}
