namespace Telar.Learning.Tasks;

/// <summary>A task's data under one partition, with its preprocessing fitted on the training rows.</summary>
/// <param name="Labels">The classes' names, by class index.</param>
/// <param name="Shape">What the model must know.</param>
/// <param name="Preprocessing">
/// All that a deployed model needs to encode a new row (means, vocabulary ...), for <c>model.json</c>.
/// </param>
/// <param name="Encode">Encodes the rows of a part; called only for the parts that a stage may see.</param>
public sealed record TaskData(
    IReadOnlyList<string> Labels, TaskShape Shape, object Preprocessing, Func<Part, Rows> Encode);
