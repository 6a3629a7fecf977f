using System.Text.Json;

namespace Conpar.Hosting;

/// <summary>The file in which a host leaves what it found.</summary>
internal static class ResultFile
{
    /// <summary>Written under another name first: a result that is there is whole.</summary>
    public static void Write(string file, Action<Utf8JsonWriter> write)
    {
        string draft = file + ".draft";
        using (FileStream stream = File.Create(draft))
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        File.Move(draft, file, overwrite: true);
    }
}
