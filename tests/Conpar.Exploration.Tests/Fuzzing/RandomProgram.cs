using Conpar.Exploration.Model;

namespace Conpar.Exploration.Fuzzing;

/// <summary>A program as a list of lines for each job; what makes no sense where it stands is passed over.</summary>
sealed record RandomProgram(IReadOnlyList<IReadOnlyList<Instruction>> Jobs, IReadOnlyList<Instruction> Child)
{
    const int Cells = 0, Locks = 2, Semaphores = 4, Books = 6;

    public Program ToProgram() => new(ToString(), Jobs.Count, (machine, job) => Run(machine, job, job < Jobs.Count ? Jobs[job] : Child));

    public override string ToString() => string.Join(" | ", Jobs.Append(Child).Select(lines => string.Join(' ', lines)));

    IEnumerable<Request> Run(ModelMachine machine, int job, IReadOnlyList<Instruction> lines)
    {
        int held = 0, child = 0;
        int[] opened = [0, 0];
        for (int i = 0; i < lines.Count; i++)
        {
            int on = lines[i].On, cell = Cells + on, gate = Locks + on, semaphore = Semaphores + on;
            bool holds = (held >> on & 1) != 0;
            switch (lines[i].Verb)
            {
                case Verb.Read:
                    yield return Request.Read(cell);
                    break;
                case Verb.ReadAndSkip:
                    yield return Request.Read(cell);
                    if (machine[cell] != 0) i++;
                    break;
                case Verb.Write:
                    yield return Request.Write(cell);
                    machine[cell] = job + 1;
                    break;
                case Verb.Swap:
                    yield return Request.Swap(cell);
                    if (!machine.CompareAndSwap(cell, 0, job + 1)) i++;
                    break;
                case Verb.Lock when !holds:
                    yield return Request.Lock(gate);
                    held |= 1 << on;
                    break;
                case Verb.TryLock when !holds:
                    yield return Request.TryLock(gate);
                    if (machine.Succeeded) held |= 1 << on;
                    break;
                case Verb.Unlock when holds:
                    yield return Request.Unlock(gate);
                    held &= ~(1 << on);
                    break;
                case Verb.Take:
                    yield return Request.Take(semaphore);
                    break;
                case Verb.Give:
                    yield return Request.Give(semaphore);
                    break;
                case Verb.Wait when holds:
                    yield return Request.Wait(gate);
                    yield return Request.Lock(gate);
                    break;
                case Verb.Pulse when holds:
                    yield return Request.Pulse(gate);
                    break;
                case Verb.PulseAll when holds:
                    yield return Request.PulseAll(gate);
                    break;
                case Verb.EnterToRead when opened[on] == 0:
                    yield return Request.EnterToRead(Books + on);
                    opened[on] = 1;
                    break;
                case Verb.EnterToWrite when opened[on] == 0:
                    yield return Request.ComeToWrite(Books + on);
                    if (!machine.Succeeded) yield return Request.EnterToWrite(Books + on);
                    opened[on] = 2;
                    break;
                case Verb.Leave when opened[on] > 0:
                    yield return opened[on] == 1 ? Request.ExitFromReading(Books + on) : Request.ExitFromWriting(Books + on);
                    opened[on] = 0;
                    break;
                case Verb.Sleep:
                    yield return Request.Sleep(1 + on);
                    break;
                case Verb.LockWithin when !holds:
                    yield return Request.LockWithin(gate, 1);
                    if (machine.Succeeded) held |= 1 << on;
                    break;
                case Verb.TakeWithin:
                    yield return Request.TakeWithin(semaphore, 1);
                    if (!machine.Succeeded) i++;
                    break;
                case Verb.Spawn when child == 0 && job < Jobs.Count:
                    child = machine.Spawn();
                    break;
                case Verb.Join when child != 0:
                    yield return Request.Join(child);
                    break;
            }
        }

        for (int on = 0; on < 2; on++)
        {
            if ((held >> on & 1) != 0) yield return Request.Unlock(Locks + on);
            if (opened[on] > 0) yield return opened[on] == 1 ? Request.ExitFromReading(Books + on) : Request.ExitFromWriting(Books + on);
        }
    }
}
