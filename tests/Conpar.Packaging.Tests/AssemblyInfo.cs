// One pack and one install serve all tests.
[assembly: AssemblyFixture(typeof(Conpar.Packaging.Tests.PackedTool))]
