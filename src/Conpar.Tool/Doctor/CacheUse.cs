using Conpar.Tool.Inputs;

namespace Conpar.Tool.Doctor;

/// <summary>The cache folder and what is in it.</summary>
sealed record CacheUse(string Folder, int Entries, long Bytes)
{
    public static CacheUse Here()
    {
        DirectoryInfo root = new(CacheFolder.Root);
        EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return new CacheUse(root.FullName, root.EnumerateDirectories().Count(), root.EnumerateFiles("*", options).Sum(Length));
    }

    static long Length(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (IOException)
        {
            // Another conpar has removed it meanwhile.
            return 0;
        }
    }
}
