using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>The kept model of an experiment, in evaluation mode, and the data it was trained on.</summary>
/// <param name="Model">The classifier of the best seed.</param>
/// <param name="Data">Under the table's split.</param>
/// <param name="Input">The absolute path of each of the task's inputs.</param>
public sealed record InspectionSubject(Classifier Model, TaskData Data, Func<string, string> Input);
