using Telar.Reporting.Results;

namespace Telar.Reporting.Tables;

/// <summary>Errors of drawings that are made again, in thousandths, on each part of the data.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-reconstruction</c>.</param>
/// <param name="reconstruction">Its <c>reconstruction.json</c>.</param>
public sealed class ReconstructionTable(TableHome home, string experiment, string reconstruction)
    : TableStage(home, $"{experiment}-reconstruction", experiment)
{
    public override IReadOnlyList<string> Inputs => [reconstruction];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var errors = ResultsJson.Read<Reconstruction>(input(reconstruction));
        var table = Table("lrrr", "Made again by", "training drawings", "other emoji", "unseen style");
        Row("the mean drawing", part => part.MeanDrawing);
        Row("principal components", part => part.Components);
        Row("autoencoder", part => part.Autoencoder);
        table.Rule();
        Row("corrupted, as it is", part => part.Corrupted);
        Row("corrupted, by the autoencoder", part => part.Restored);
        return table;

        void Row(string name, Func<ReconstructionErrors, double> error) => table.Row(
            [Language[name], .. new[] { errors.Train, errors.Validation, errors.Test }.Select(part => Cell.Thousandths(error(part)))]);
    }
}
