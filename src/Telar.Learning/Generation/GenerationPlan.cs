using Telar.Learning.Adversarial;
using Telar.Learning.Stages;

namespace Telar.Learning.Generation;

/// <summary>All that the metrics file of a generator reports.</summary>
/// <param name="Experiment">E.g. <c>pictogram-gan</c>.</param>
/// <param name="Title">For readers.</param>
/// <param name="Generators">One adversarial training a seed.</param>
/// <param name="Controls">The same without spectral normalisation, one for each of the generators, over fewer epochs.</param>
/// <param name="OnGenerated">Classifiers that were trained on generated drawings, one a seed.</param>
/// <param name="OnReal">Classifiers that were trained on as many real ones.</param>
/// <param name="Viewer">The experiment whose deployed classifier looks at the drawings; it was tested on the same rows.</param>
/// <param name="Baselines">Names of the viewer's baselines that are reported beside.</param>
public sealed record GenerationPlan(
    string Experiment,
    string Title,
    IReadOnlyList<AdversarialUnit> Generators,
    IReadOnlyList<AdversarialUnit> Controls,
    IReadOnlyList<TrainingUnit> OnGenerated,
    IReadOnlyList<TrainingUnit> OnReal,
    string Viewer,
    IReadOnlyList<string> Baselines);
