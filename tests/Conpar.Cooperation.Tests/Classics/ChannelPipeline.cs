using System.Threading.Channels;
using Conpar;

/// <summary>Three stages: read, convert by two workers, and collect; each waits where the next one is slower.</summary>
public partial class ChannelPipeline
{
    readonly Channel<string> lines = Channel.CreateBounded<string>(2);
    readonly Channel<int> numbers = Channel.CreateBounded<int>(2);
    int workers = 2;

    [Job]
    public async Task Read()
    {
        foreach (string line in "1 2 3 4 5 6 7 8".Split(' '))
        {
            await Task.Delay(1);
            await lines.Writer.WriteAsync(line);
        }

        lines.Writer.Complete();
    }

    [Job(Copies = 2)]
    public async Task Convert()
    {
        await foreach (string line in lines.Reader.ReadAllAsync())
        {
            await numbers.Writer.WriteAsync(int.Parse(line));
        }

        if (Interlocked.Decrement(ref workers) == 0) numbers.Writer.Complete();
    }

    [Job]
    public async Task<int> Collect()
    {
        int sum = 0;
        await foreach (int number in numbers.Reader.ReadAllAsync()) sum += number;
        if (sum != 36) throw new InvalidOperationException($"the sum is {sum}");
        return sum;
    }
}
