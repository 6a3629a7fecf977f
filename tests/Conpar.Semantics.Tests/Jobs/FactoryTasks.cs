namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Tasks of a factory, and what continues tasks: given a lambda, or the name of a method, with what they are given besides.</summary>
public sealed partial class FactoryTasks : Recorded
{
    void Act() => Note("acts");

    void ActWith(object? state) => Note("acts with " + state);

    async Task Slow()
    {
        await Task.Yield();
        Note("was slow");
    }

    int Twice(Task<int> task) => P(task.Result * 2);

    [Job]
    async Task<string> Start_with_all_that_they_take()
    {
        await Task.Factory.StartNew(Act);
        await Task.Factory.StartNew(Act, TaskCreationOptions.LongRunning);
        await Task.Factory.StartNew(ActWith, 3);
        Task given = Task.Factory.StartNew(state => Note("given " + state), 4, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);
        await given;
        long wide = await Task.Factory.StartNew<long>(() => P(5));
        return All(given.AsyncState, wide, await Task<int>.Factory.StartNew(() => P(6)), await Task<int>.Factory.StartNew(state => (int)state! + P(1), 6));
    }

    [Job]
    async Task<string> Give_tasks_that_are_unwrapped()
    {
        await Task.Factory.StartNew(Slow).Unwrap();
        await await Task.Factory.StartNew(Slow);
        int seven = await Task.Factory.StartNew(async () =>
        {
            await Slow();
            return P(7);
        }).Unwrap();
        return All(seven, await (await Task.FromResult(P(8)).ContinueWith(async task => await A(task.Result))));
    }

    [Job]
    async Task<string> Are_continued()
    {
        Task<int> five = Task.Run(() => P(5));
        int ten = await five.ContinueWith(Twice);
        object boxed = await five.ContinueWith<object>(task => task.Result);
        int eight = await five.ContinueWith((task, more) => task.Result + (int)more!, P(3), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await ((Task)five).ContinueWith(_ => Note("the end"));
        return All(ten, boxed, eight);
    }

    [Job]
    async Task<string> Are_continued_as_they_end()
    {
        Task fails = Task.Run(() => throw new InvalidOperationException("broken"));
        string told = await fails.ContinueWith(failed => failed.Exception!.InnerException!.Message, TaskContinuationOptions.OnlyOnFaulted);
        Task thanked = fails.ContinueWith(_ => Note("never"), TaskContinuationOptions.NotOnFaulted);
        try
        {
            await thanked;
        }
        catch (TaskCanceledException)
        {
            Note("not thanked");
        }

        return All(told, thanked.Status);
    }
}
