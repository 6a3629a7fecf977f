namespace Conpar.Generators.Model;

/// <summary>One job: a method and how often it runs.</summary>
/// <param name="Id">The method's documentation comment id.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Copies">How many copies run.</param>
/// <param name="Rows">The arguments, one row for each job; one empty row where the method has no parameters.</param>
/// <param name="At">Where it is declared.</param>
sealed record JobModel(string Id, string Name, int Copies, EquatableArray<ArgumentRow> Rows, SiteModel At);

/// <summary>The arguments of one job.</summary>
/// <param name="Label">As names show them: <c>10, "a"</c>.</param>
/// <param name="Code">As C#: <c>(int)10, (string)"a"</c>.</param>
sealed record ArgumentRow(string Label, string Code);
