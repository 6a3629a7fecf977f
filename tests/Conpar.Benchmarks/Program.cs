using BenchmarkDotNet.Running;
using Conpar.Benchmarks;

if (args is ["processor-time"]) ProcessorTime.Compare();
else if (args is ["exploring"]) ExploringSpeed.Measure();
else if (args is ["coyote"]) CoyoteComparison.Measure();
else if (args is ["speedup"]) SpeedupOnTwoCores.Measure();
else if (args is ["switch"]) SwitchAgainstGo.Measure();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
