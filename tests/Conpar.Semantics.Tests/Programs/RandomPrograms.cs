using System.Globalization;
using CsCheck;

namespace Conpar.Semantics.Tests.Programs;

/// <summary>
/// Random jobs do in their forms what their methods do. The same programs each time; <c>CONPAR_PROGRAMS=5000 CONPAR_SEED=7</c> hunts among others.
/// A failure is shrunk, and its program printed.
/// </summary>
[Collection(ConsoleUse.Name)]
public sealed class RandomPrograms
{
    const int Batch = 30;

    static int Setting(string name, int otherwise) => Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    [Fact]
    public void Do_in_their_forms_what_they_do_as_methods()
    {
        PCG random = new((uint)Setting("CONPAR_SEED", 1), 42);
        int left = Setting("CONPAR_PROGRAMS", 60);
        for (; left > 0; left -= Batch)
        {
            List<(string Seed, RandomProgram Program)> programs = [];
            for (int i = 0; i < Math.Min(Batch, left); i++)
            {
                string seed = random.ToString();
                programs.Add((seed, RandomProgram.Any.Generate(random, null, out _)));
            }

            if (Disagreeing([.. programs.Select(one => one.Program)]) is not { } found) continue;
            Check.Sample(RandomProgram.Any, program => { Assert.Null(Disagreeing([program])?.Difference); }, seed: programs[found.Index].Seed, iter: 200, threads: 1);
            Assert.Fail(found.Difference + "\n" + programs[found.Index].Program);
        }
    }

    /// <summary>The first program of which a form differs from the method, and how; null where all agree.</summary>
    static (int Index, string Difference)? Disagreeing(IReadOnlyList<RandomProgram> programs)
    {
        IReadOnlyList<SingleJob> jobs = CompiledPrograms.Jobs([RandomProgram.Common, .. programs.Select((program, i) => program.Class("Program" + i))]);
        Assert.Equal(programs.Count, jobs.Count);
        foreach (SingleJob job in jobs)
        {
            string plain = job.Plain().ToString(), interleaved = job.Interleaved().ToString(), parallel = job.Parallel().ToString();
            int index = int.Parse(job.Scenario.Name.AsSpan("Program".Length), CultureInfo.InvariantCulture);
            if (plain != interleaved) return (index, $"interleaved:\n{interleaved}\nplain:\n{plain}");
            if (plain != parallel) return (index, $"parallel:\n{parallel}\nplain:\n{plain}");
        }

        return null;
    }
}
