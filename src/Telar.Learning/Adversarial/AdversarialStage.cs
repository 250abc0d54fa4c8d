using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Learning.Generation;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>Trains a generator against a discriminator, on training rows alone, and lets it draw as many as it has seen.</summary>
public sealed class AdversarialStage(ResultsLayout results, AdversarialUnit unit) : Stage
{
    private readonly AdversarialFolder folder = AdversarialFolder.Of(results, unit);

    public override string Key => $"train/{unit.Experiment}/{unit.Name}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => unit.Experiment;

    public override IReadOnlyList<string> Inputs => unit.Task.Inputs;

    public override IReadOnlyList<string> Outputs => [folder.Path];

    public override object Parameters => new { Task = (object)unit.Task, unit.Recipe, unit.Seed };

    public override bool RunsInWorker => true;

    /// <summary>The generated drawings of a unit, project-relative.</summary>
    public static string Drawings(ResultsLayout results, AdversarialUnit unit) => AdversarialFolder.Of(results, unit).Drawings;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var data = unit.Task.Load(context.Input, Partition.Split);
        using var real = data.Encode(Part.Train);
        var trainer = new AdversarialTrainer(unit.Recipe, data.Shape.Classes, unit.Seed, context.WorkFolder, context.Progress);
        var result = trainer.Train(real.Examples, cancellation);

        foreach (var (epoch, generator) in result.Generators)
            AtomicFile.Write(context.Output(folder.Generator(epoch)), stream => stream.Write(generator));
        AtomicFile.WriteText(context.Output(folder.History), AdversarialLog.ToCsv(result.History));
        EventFile.Write(context.Output($"{folder.Path}/{EventFile.Name}"), AdversarialLog.Events(unit, data.Shape.Classes, result));
        Json.Write(context.Output(folder.Summary), new AdversarialSummary(
            unit.Seed, unit.Recipe.Epochs, result.History[^1].Step, result.GeneratorSize, result.DiscriminatorSize));
        Draw(context, data, real.Examples.Labels, result.Generators[^1].Generator);
        return Task.CompletedTask;
    }

    private void Draw(StageContext context, TaskData data, Tensor labels, byte[] generator)
    {
        using var scope = NewDisposeScope();
        using var artist = new Artist(unit.Recipe, data.Shape.Classes, generator);
        var pixels = artist.Draw(labels, unit.Seed);
        GeneratedDrawings.Write(
            context.Output(folder.Drawings),
            [.. Enumerable.Range(1, (int)labels.shape[0]).Select(number => $"generated-{number:D4}")],
            [.. labels.data<long>().Select(label => data.Labels[(int)label])],
            pixels);
    }
}
