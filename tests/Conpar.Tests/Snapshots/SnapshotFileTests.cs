using System.Text;
using Conpar.Snapshots;

namespace Conpar.Tests.Snapshots;

/// <summary>Snapshots on disk: what is wrong with a file is said, and what was accepted is never lost.</summary>
public sealed class SnapshotFileTests : IDisposable
{
    const string Before = "# conpar snapshot 1\nBank\n\ninterleaved\n  A starts\n", Now = "# conpar snapshot 1\nBank\n\ninterleaved\n  B starts\n";

    readonly string folder = Directory.CreateTempSubdirectory("conpar-snapshot-").FullName;

    SnapshotFile Bank => new(folder, "Bank");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    void Verified(string text) => File.WriteAllText(Bank.Verified, text, new UTF8Encoding(true));

    [Fact]
    public void Nothing_accepted_yet_is_new_and_kept_as_received()
    {
        Assert.Equal(SnapshotStatus.New, SnapshotCheck.Of(Bank, Now).Status);

        Assert.False(File.Exists(Bank.Verified));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Now)], File.ReadAllBytes(Bank.Received));
        Assert.Equal([Bank.Received], Directory.GetFiles(folder));
    }

    [Fact]
    public void Accepting_makes_it_the_verified_one()
    {
        SnapshotCheck.Of(Bank, Now);
        Bank.Accept();

        Assert.Equal(SnapshotStatus.Same, SnapshotCheck.Of(Bank, Now).Status);
        Assert.Equal([Bank.Verified], Directory.GetFiles(folder));
    }

    [Fact]
    public void What_was_explored_once_stays_where_it_is_not_explored_again()
    {
        const string Explored = "\nexplored\n  all 6 traces\n", Otherwise = "\nexplored\n  all 4 traces\n";
        Verified(Before + Explored);

        Assert.Equal(SnapshotStatus.Same, SnapshotCheck.Of(Bank, Before).Status);
        Assert.Equal(SnapshotStatus.Changed, SnapshotCheck.Of(Bank, Before + Otherwise).Status);
        Assert.Equal(SnapshotStatus.Changed, SnapshotCheck.Of(Bank, Now).Status);
        Assert.EndsWith(Now + Explored, File.ReadAllText(Bank.Received), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_as_accepted_leaves_no_received_file_of_earlier()
    {
        Verified(Before);
        SnapshotCheck.Of(Bank, Now);
        Assert.True(File.Exists(Bank.Received));

        Assert.Equal(SnapshotStatus.Same, SnapshotCheck.Of(Bank, Before).Status);

        Assert.False(File.Exists(Bank.Received));
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\n", false)]
    public void Line_ends_and_byte_order_marks_of_a_checkout_make_no_difference(string lineEnd, bool mark)
    {
        File.WriteAllText(Bank.Verified, Now.ReplaceLineEndings(lineEnd), new UTF8Encoding(mark));

        Assert.Equal(SnapshotStatus.Same, SnapshotCheck.Of(Bank, Now).Status);
    }

    [Theory]
    [InlineData("", "does not begin with '# conpar snapshot 1'")]
    [InlineData("# conpar sna", "does not begin with '# conpar snapshot 1'")]
    [InlineData("<<<<<<< HEAD\n", "does not begin with '# conpar snapshot 1'")]
    [InlineData("# conpar snapshot 0\nBank\n", "has the format '# conpar snapshot 0', and this is '# conpar snapshot 1'")]
    public void A_damaged_or_older_file_is_told_and_stays(string content, string told)
    {
        Verified(content);

        SnapshotCheck check = SnapshotCheck.Of(Bank, Now);

        Assert.Equal(SnapshotStatus.Changed, check.Status);
        Assert.StartsWith("Bank.verified.txt ", check.Message, StringComparison.Ordinal);
        Assert.Contains(told, check.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(Bank.Verified));
        Assert.True(File.Exists(Bank.Received));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told()
    {
        File.WriteAllBytes(Bank.Verified, [0xFF, 0xFE, 0x00, 0xD8]);

        Assert.Contains("is damaged: it is not UTF-8 text", SnapshotCheck.Of(Bank, Now).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_differs_where_it_ends()
    {
        Verified(Now[..^12]);

        Assert.Contains(SnapshotCheck.Of(Bank, Now).Rows, row => row.IsChanged);
    }

    [Fact]
    public void A_received_file_of_another_format_is_not_accepted()
    {
        Verified(Before);
        File.WriteAllText(Bank.Received, "# conpar snapshot 0\nBank\n");

        SnapshotFileException refused = Assert.Throws<SnapshotFileException>(Bank.Accept);

        Assert.Equal("Bank.received.txt has the format '# conpar snapshot 0', and this is '# conpar snapshot 1'; run conpar verify again", refused.Message);
        Assert.Equal(Before, File.ReadAllText(Bank.Verified));
    }

    [Fact]
    public void A_read_only_snapshot_is_not_replaced()
    {
        Verified(Before);
        SnapshotCheck.Of(Bank, Now);
        File.SetAttributes(Bank.Verified, FileAttributes.ReadOnly);

        Assert.Contains("read-only", Assert.Throws<SnapshotFileException>(Bank.Accept).Message, StringComparison.Ordinal);

        File.SetAttributes(Bank.Verified, FileAttributes.Normal);
        Assert.Equal(Before, File.ReadAllText(Bank.Verified));
    }

    [Fact]
    public void A_locked_snapshot_is_told()
    {
        Verified(Before);
        using FileStream locked = new(Bank.Verified, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.StartsWith("Bank.verified.txt cannot be read: ", Assert.Throws<SnapshotFileException>(() => SnapshotCheck.Of(Bank, Now)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_and_nothing_is_left()
    {
        SnapshotFile nowhere = new(Path.Combine(folder, "gone"), "Bank");

        Assert.StartsWith("Bank.received.txt cannot be written: ", Assert.Throws<SnapshotFileException>(() => SnapshotCheck.Of(nowhere, Now)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_leave_one_whole_file()
    {
        Verified(Before);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => SnapshotCheck.Of(Bank, Now), TestContext.Current.CancellationToken)));

        Assert.Equal(Now, File.ReadAllText(Bank.Received));
        Assert.Equal(2, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void Other_tools_snapshots_are_not_ours()
    {
        File.WriteAllText(Path.Combine(folder, "Other.verified.txt"), "something");
        Verified(Before);

        Assert.Equal([Bank.Verified], Directory.GetFiles(folder).Where(SnapshotFile.IsSnapshot));
    }
}
