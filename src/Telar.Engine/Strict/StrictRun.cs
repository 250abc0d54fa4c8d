using Telar.Engine.Stages;

namespace Telar.Engine.Strict;

/// <summary>Runs a stage and refuses it where it opened a file of the project that it does not declare.</summary>
internal static class StrictRun
{
    /// <param name="workspace">The project; nothing else may run in it meanwhile.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="run">Runs it, in this process or in another.</param>
    /// <exception cref="TelarException">The stage opened what it does not declare.</exception>
    public static async Task<T> OfAsync<T>(Workspace workspace, Stage stage, Func<Task<T>> run)
    {
        if (!OperatingSystem.IsLinux())
            throw new TelarException("opened files can be watched on Linux only", "strict run", "run without it");

        using var opened = new OpenedFiles(workspace);
        // What watching itself opened.
        opened.SoFar();
        var result = await run();
        var undeclared = opened.SoFar().Where(path => !DeclaredPaths.Cover(stage.Inputs, path)).ToArray();
        return undeclared.Length == 0 ? result : throw new TelarException(
            $"the stage opened what it does not declare: {string.Join(", ", undeclared)}", $"stage {stage.Key}",
            $"add the paths to its {nameof(Stage.Inputs)}, or do not read them");
    }
}
