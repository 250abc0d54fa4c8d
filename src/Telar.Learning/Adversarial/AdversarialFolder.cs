using Telar.Learning.Stages;

namespace Telar.Learning.Adversarial;

/// <summary>The files of an adversarial training, all in the folder of its unit.</summary>
/// <param name="Path">The folder, project-relative.</param>
internal sealed record AdversarialFolder(string Path)
{
    public static AdversarialFolder Of(ResultsLayout results, AdversarialUnit unit) => new(results.Unit(unit.Experiment, unit.Name));

    /// <summary>One row an epoch.</summary>
    public string History => $"{Path}/history.csv";

    /// <summary>Sizes of the networks and steps of the training.</summary>
    public string Summary => $"{Path}/training.json";

    /// <summary>As many drawings of each class as were trained on.</summary>
    public string Drawings => $"{Path}/drawings.parquet";

    /// <summary>The averaged generator after an epoch.</summary>
    public string Generator(int epoch) => $"{Path}/generator-{epoch:D3}.dat";
}
