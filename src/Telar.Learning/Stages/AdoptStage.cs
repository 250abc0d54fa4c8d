using Telar.Engine.Stages;

namespace Telar.Learning.Stages;

/// <summary>Takes over a training that a ranking has put first under another name, so that it is not done twice.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="name">Of the unit that it becomes.</param>
/// <param name="units">The contenders, in the order that the ranking knows them by.</param>
/// <param name="ranking">The ranking file, project-relative.</param>
public sealed class AdoptStage(
    ResultsLayout results, string experiment, string name, IReadOnlyList<string> units, string ranking) : Stage
{
    private readonly string folder = results.Unit(experiment, name);

    public override string Key => $"adopt/{experiment}/{name}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [.. units.Select(FolderOf), ranking];

    public override IReadOnlyList<string> Outputs => [folder];

    public override object Parameters => new { Units = units };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var first = FolderOf(units[Json.Read<Ranking>(context.Input(ranking)).Order[0]]);
        foreach (var file in Directory.GetFiles(context.Input(first)))
            File.Copy(file, context.Output($"{folder}/{Path.GetFileName(file)}"), overwrite: true);
        return Task.CompletedTask;
    }

    private string FolderOf(string unit) => results.Unit(experiment, unit);
}
