using Telar.Data.Parquet;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// Chooses the training rows that keep their labels, by files of their ids. The one stage beside the tests of a
/// semi-supervised experiment for which the labels of the other rows matter: every class is to have its share.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="task">With all labels.</param>
/// <param name="shares">One file each: by its per cent and seed.</param>
public sealed class LabelStage(
    ResultsLayout results, string experiment, ClassificationTask task, IReadOnlyList<LabelledShare> shares) : Stage
{
    public override string Key => $"label/{experiment}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => task.Inputs;

    public override IReadOnlyList<string> Outputs => [.. shares.Select(share => File(results, experiment, share))];

    public override object Parameters => new { Task = (object)task, Shares = shares };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        using var train = task.Load(context.Input, Partition.Split).Encode(Part.Train);
        var labels = train.Examples.Labels.data<long>().ToArray();
        foreach (var share in shares)
            ParquetTable.Write(
                context.Output(File(results, experiment, share)),
                ParquetColumn.Of("id", [.. share.Choose(train.Ids, labels)]));
        return Task.CompletedTask;
    }

    /// <summary>The file of a share, project-relative.</summary>
    public static string File(ResultsLayout results, string experiment, LabelledShare share) =>
        $"{results.Root}/training/{experiment}/labelled/{share.Percent}-percent-seed-{share.Seed}.parquet";
}
