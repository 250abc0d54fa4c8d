using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Tagging;

/// <summary>The tag that a word has most often in the training sentences; of a word that they lack, the most frequent of all.</summary>
public sealed record MostFrequentTagBaseline : Baseline
{
    public override string Name => "mostFrequent";

    public override BaselinePredictions Run(ClassificationTask task, Func<string, string> input)
    {
        using var scope = NewDisposeScope();
        var data = task.Load(input, Partition.Split);
        var train = data.Encode(Part.Train);
        var seen = WordsOf(train).Zip(LabelsOf(train)).ToList();
        var byWord = seen.GroupBy(row => row.First).ToDictionary(word => word.Key, word => MostFrequent(word.Select(row => row.Second)));
        var overall = MostFrequent(seen.Select(row => row.Second));

        var test = data.Encode(Part.Test);
        return new BaselinePredictions(
            data.Labels, test.Ids, LabelsOf(test), [.. WordsOf(test).Select(word => byWord.GetValueOrDefault(word, overall))], "");
    }

    /// <summary>The first by index of equals.</summary>
    private static int MostFrequent(IEnumerable<int> labels) =>
        labels.CountBy(label => label).OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key;

    private static long[] WordsOf(Rows rows) =>
        rows.Examples.Features[0].gather(1, rows.Examples.Features[2]).squeeze(1).data<long>().ToArray();

    private static int[] LabelsOf(Rows rows) => rows.Examples.Labels.to(ScalarType.Int32).data<int>().ToArray();
}
