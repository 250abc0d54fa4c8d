using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Learning.Fixtures;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.SemiSupervised;

/// <summary>Clouds of which some training rows have the next class's label instead of their own.</summary>
internal sealed record ScrambledLabels(CloudTask Clouds, Func<string, bool> IsScrambled) : ClassificationTask
{
    public override IReadOnlyList<string> Inputs => [];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var data = Clouds.Load(input, partition);
        return data with { Encode = part => part == Part.Train ? Scramble(data.Encode(part), data.Shape.Classes) : data.Encode(part) };
    }

    private Rows Scramble(Rows rows, int classes)
    {
        var labels = rows.Examples.Labels.data<long>().ToArray();
        foreach (var (row, id) in rows.Ids.Index())
            if (IsScrambled(id))
                labels[row] = (labels[row] + 1) % classes;
        return new Rows(rows.Ids, new Examples(rows.Examples.Features, tensor(labels)));
    }
}
