using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Deployment;

/// <summary>The content of <c>model.json</c>: with the weights all that is needed to classify a new row.</summary>
/// <param name="Experiment">What it was trained for.</param>
/// <param name="Recipe">Architecture and training.</param>
/// <param name="Parameters">Trainable weights.</param>
/// <param name="Seed">The training's seed, chosen by validation macro-F1.</param>
/// <param name="Validation">The kept epoch's scores.</param>
/// <param name="Labels">The classes' names, by class index.</param>
/// <param name="Shape">Features and their vocabularies.</param>
/// <param name="Preprocessing">Fitted on the training rows.</param>
public sealed record DeployedModel(
    string Experiment,
    Recipe Recipe,
    long Parameters,
    int Seed,
    EpochRecord Validation,
    IReadOnlyList<string> Labels,
    TaskShape Shape,
    object Preprocessing);
