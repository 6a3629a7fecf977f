using System.Globalization;
using System.Text;
using Xunit;
using Xunit.v3;

namespace VerifyTests;

/// <summary>One snapshot's two files: what was accepted, and what came instead. Both are UTF-8 with a byte order mark and LF, as Verify writes them.</summary>
class Snapshot
{
    static readonly UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: true);
    readonly string verified, received;

    public Snapshot(VerifySettings settings, string extension, string sourceFile)
    {
        IXunitTestMethod method = TestContext.Current.TestMethod as IXunitTestMethod ?? throw new VerifyException("there is no test that runs here");
        string folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");
        string type = settings.TypeName ?? (method.TestClass.Class.FullName ?? "")[((method.TestClass.Class.Namespace ?? "").Length + 1)..].Replace('+', '.');
        string name = settings.FileName ?? $"{type}.{settings.MethodName ?? method.Method.Name}{Parameters(settings, method)}";
        verified = Path.Combine(folder, $"{name}.verified.{extension}");
        received = Path.Combine(folder, $"{name}.received.{extension}");
    }

    public async Task Check(string text)
    {
        text = Lf(text);
        bool isNew = !File.Exists(verified);
        string accepted = isNew ? "" : Lf(await File.ReadAllTextAsync(verified, encoding));

        // An editor's final newline is no difference.
        if (!isNew && (accepted == text || accepted == text + "\n"))
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text, encoding);
        throw new VerifyException(isNew
            ? $"there is no {Path.GetFileName(verified)} yet; received:\n{text}"
            : $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}: {FirstDifference(accepted, text)}");
    }

    static string Parameters(VerifySettings settings, IXunitTestMethod method)
    {
        if (settings.ParametersText is { } text) return "_" + text;
        object?[] given = settings.Parameters ?? (TestContext.Current.Test as IXunitTest)?.TestMethodArguments ?? [];
        return string.Concat(method.Method.GetParameters().Zip(given, (parameter, value) => $"_{parameter.Name}={Named(value)}"));
    }

    static string Named(object? value)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
        char[] forbidden = ['"', '\\', '<', '>', '|', ':', '*', '?', '/'];
        return string.Concat(text.Select(c => char.IsControl(c) || forbidden.Contains(c) ? '-' : c));
    }

    static string FirstDifference(string accepted, string text)
    {
        string[] old = accepted.Split('\n'), now = text.Split('\n');
        int line = Enumerable.Range(0, Math.Min(old.Length, now.Length)).FirstOrDefault(i => old[i] != now[i], Math.Min(old.Length, now.Length));
        return $"line {line + 1}\n  verified: {old.ElementAtOrDefault(line)}\n  received: {now.ElementAtOrDefault(line)}\n\nreceived as a whole:\n{text}";
    }

    static string Lf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
