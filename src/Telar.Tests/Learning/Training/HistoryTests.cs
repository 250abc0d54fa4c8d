using Telar.Learning.Training;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Training;

public sealed class HistoryTests
{
    [Fact]
    public void Numbers_are_written_so_that_they_read_back_the_same()
    {
        var record = new EpochRecord(1, 17, 0.1, 1.0 / 3, 0.5, 1e-20, 1, 2.0 / 3);
        var lines = History.ToCsv([record]).Split('\n');
        Assert.Equal("epoch,step,learning_rate,train_loss,train_accuracy,validation_loss,validation_accuracy,validation_macro_f1", lines[0]);
        Assert.Equal("1,17,0.1,0.3333333333333333,0.5,1E-20,1,0.6666666666666666", lines[1]);
        Assert.Equal("", lines[2]);
    }

    [Fact]
    public void A_history_reads_back_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        EpochRecord[] epochs = [new(1, 17, 0.1, 1.0 / 3, 0.5, 1e-20, 1, 2.0 / 3), new(2, 34, 1e-7, 0.25, 0.75, 3, 0, 1)];
        File.WriteAllText(folder[History.FileName], History.ToCsv(epochs));
        Assert.Equal(epochs, History.Read(folder[History.FileName]));
    }
}
