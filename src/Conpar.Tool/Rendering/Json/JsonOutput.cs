using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conpar.Tool.Rendering.Json;

/// <summary>One JSON document that begins with its schema.</summary>
static class JsonOutput
{
    static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, string schema, Action<Utf8JsonWriter> write)
    {
        using MemoryStream document = new();
        using (Utf8JsonWriter json = new(document, options))
        {
            json.WriteStartObject();
            json.WriteString("schema", schema);
            write(json);
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(document.GetBuffer(), 0, (int)document.Length));
        writer.Write('\n');
    }
}
