using Telar.Engine;

namespace Telar.Learning.Deployment;

/// <summary>How new rows are read from a file and encoded as the training rows were.</summary>
public abstract class ModelInput
{
    /// <summary>What the file holds, e.g. <c>text, one line a row</c>.</summary>
    public abstract string Format { get; }

    /// <param name="path">Absolute path of the file, or of a folder where that makes sense.</param>
    /// <param name="model">Holds vocabularies, scales and the like.</param>
    /// <param name="description">Where the model's description lies, for errors.</param>
    /// <exception cref="TelarException">There is no row, or one cannot be read; names file and line.</exception>
    public abstract InputRows Read(string path, ModelDescription model, string description);

    protected static TelarException Missing(string path) =>
        new("there is no such file", path, "give the path of a file with --input");

    protected TelarException Empty(string path) => new("there is no row in it", path, $"give {Format}");
}
