using Telar.Data.Datasets.Pictograms;
using Telar.Data.Splits;
using Telar.Learning.Tasks;

namespace Telar.Learning.Pictograms;

/// <summary>
/// The unseen style, learned from a share of the training drawings: of each class the same share of its emoji, drawn at
/// random, with all their variants and styles. Validation and test rows are those of the whole task.
/// </summary>
/// <param name="All">With all labels.</param>
/// <param name="Share">Of the training drawings that are labelled, 0 to 1.</param>
/// <param name="Draw">Which emoji: the seed of the draw.</param>
public sealed record FewLabelsTask(UnseenStyleTask All, double Share, int Draw) : ClassificationTask
{
    /// <summary>The name under which a series of trainings is reported, where there are several on these rows.</summary>
    public string Series { get; init; } = MainProtocol;

    public override string Protocol => Series;

    public override IReadOnlyList<string> Inputs => All.Inputs;

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var data = All.Load(input, partition);
        return data with { Encode = part => part == Part.Train ? Labelled(data.Encode(part)) : data.Encode(part) };
    }

    private Rows Labelled(Rows train)
    {
        using var rows = train;
        string[] groups =
        [
            .. train.Ids.Zip(train.Examples.Labels.data<long>(), (id, label) => $"{label}/{PictogramGroups.Motif(id.Split('/')[0])}"),
        ];
        var items = groups.CountBy(group => group).Select(group => new SplitItem(group.Key, group.Key.Split('/')[0], group.Value));
        var split = new StratifiedSplit(Validation: 0, Test: 1 - Share, Folds: 1, Draw).Assign(items);
        long[] kept = [.. groups.Index().Where(row => split[row.Item].Split == Split.Train).Select(row => (long)row.Index)];
        using var indices = TorchSharp.torch.tensor(kept);
        return new Rows([.. kept.Select(row => train.Ids[(int)row])], train.Examples.Select(indices));
    }
}
