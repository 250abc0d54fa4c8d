using Telar.Engine.Progress;

namespace Telar.Engine.Stages;

/// <summary>What a running stage may touch.</summary>
public abstract class StageContext
{
    /// <summary>Absolute path of a declared input, or of a path inside a declared input folder.</summary>
    /// <exception cref="TelarException">The path is not declared by the stage.</exception>
    public abstract string Input(string path);

    /// <summary>
    /// Absolute path where a declared output (or a path inside a declared output folder) is to be
    /// written. It lies in a staging folder and its parent exists; it appears in the project only
    /// when the whole stage has succeeded.
    /// </summary>
    /// <exception cref="TelarException">The path is not declared by the stage.</exception>
    public abstract string Output(string path);

    /// <summary>
    /// A folder that survives a killed process and belongs to this fingerprint alone: checkpoints and
    /// partial downloads. Gone when the stage has succeeded.
    /// </summary>
    public abstract string WorkFolder { get; }

    /// <summary>Tells the console how far the stage is.</summary>
    public abstract IProgress<StageProgress> Progress { get; }
}
