using System.Text.Json.Serialization;
using Telar.Data.Parquet;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// A task of which few training rows have labels. Its training part is those rows alone, so that any classifier or baseline
/// can learn from them; the features of the others are apart. Preprocessing is fitted on the features of all training
/// rows; validation and test rows are those of the task.
/// </summary>
/// <param name="Task">With all labels.</param>
/// <param name="Labelled">Parquet with the <c>id</c> of each training row that keeps its label, project-relative.</param>
/// <param name="Name">The protocol.</param>
public sealed record PartlyLabelledTask([property: JsonIgnore] ClassificationTask Task, string Labelled, string Name)
    : ClassificationTask
{
    /// <summary>The task's settings by its runtime type, for JSON.</summary>
    [JsonPropertyName("task")]
    public object TaskSettings => Task;

    public override string Protocol => Name;

    public override IReadOnlyList<string> Inputs => [.. Task.Inputs, Labelled];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var all = Task.Load(input, partition);
        return all with { Encode = part => part == Part.Train ? EncodeTraining(all, input, isLabelled: true) : all.Encode(part) };
    }

    /// <summary>The features of the training rows without a label. Their labels are known to the table, and left behind here.</summary>
    /// <param name="input">The absolute path of each of <see cref="Inputs"/>.</param>
    /// <param name="partition">Which rows train.</param>
    public IReadOnlyList<Tensor> LoadUnlabelled(Func<string, string> input, Partition partition)
    {
        using var rows = EncodeTraining(Task.Load(input, partition), input, isLabelled: false);
        return [.. rows.Examples.Features.Select(feature => feature.alias())];
    }

    private Rows EncodeTraining(TaskData all, Func<string, string> input, bool isLabelled)
    {
        var labelled = ParquetTable.Read(input(Labelled), "id").Text("id").ToHashSet(StringComparer.Ordinal);
        using var rows = all.Encode(Part.Train);
        int[] chosen = [.. Enumerable.Range(0, rows.Ids.Count).Where(row => labelled.Contains(rows.Ids[row]) == isLabelled)];
        using var indices = tensor(chosen, ScalarType.Int64);
        return new Rows([.. chosen.Select(row => rows.Ids[row])], rows.Examples.Select(indices));
    }
}
