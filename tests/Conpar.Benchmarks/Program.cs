using BenchmarkDotNet.Running;
using Conpar.Benchmarks;

if (args is ["processor-time"]) ProcessorTime.Compare();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
