namespace Telar.Learning.Stages;

/// <summary>Looks into a trained model and writes what a figure shows. Implement as a record.</summary>
public abstract record Inspection
{
    /// <summary>Names of the files written, in the experiment's inspection folder.</summary>
    public abstract IReadOnlyList<string> Files { get; }

    /// <param name="subject">The model and its data.</param>
    /// <param name="output">The absolute path of each of <see cref="Files"/>.</param>
    public abstract void Run(InspectionSubject subject, Func<string, string> output);
}
