namespace Telar.Engine.Explaining;

public enum OutputProblem
{
    Missing,

    /// <summary>It holds something else.</summary>
    Changed,

    /// <summary>It lies in an output folder, and the stage did not write it.</summary>
    Stray,
}
