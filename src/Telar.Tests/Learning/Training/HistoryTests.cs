using Telar.Learning.Training;

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
}
