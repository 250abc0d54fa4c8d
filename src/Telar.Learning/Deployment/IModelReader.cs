using Telar.Engine;

namespace Telar.Learning.Deployment;

/// <summary>Classifies new rows with a model's folder and nothing else.</summary>
public interface IModelReader
{
    /// <summary>One prediction a row, in the rows' order.</summary>
    /// <param name="folder">The model's folder, absolute.</param>
    /// <param name="input">Absolute path of what is to be classified.</param>
    /// <exception cref="TelarException">The folder is not there or not whole, or a row cannot be read.</exception>
    IReadOnlyList<Prediction> Predict(ModelFolder folder, string input);
}
