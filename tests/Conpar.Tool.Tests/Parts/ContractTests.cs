using Conpar.Scheduling;
using Conpar.Tool.Inputs;

namespace Conpar.Tool.Tests.Parts;

public sealed class ContractTests
{
    [Fact]
    public void TheLibraryStatesTheContractVersionThatItsCodeHas() => Assert.Equal(
        ScenarioDescriptor.ContractVersion, AssemblyProbe.Read(typeof(ScenarioDescriptor).Assembly.Location)!.Contract);

    [Fact]
    public void AnAssemblyWithoutScenariosDeclaresNone() => Assert.Equal(0, AssemblyProbe.Read(typeof(Assert).Assembly.Location)!.Scenarios);

    [Fact]
    public void WhatIsNoAssemblyIsNotRead() => Assert.Null(AssemblyProbe.Read(Environment.ProcessPath!));
}
