using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Engine.Running;

/// <summary>Resolves declared paths of one running stage: inputs in the project, outputs in its staging folder.</summary>
internal sealed class RunningStageContext(Workspace workspace, Stage stage, string staging, string work, IProgress<StageProgress> progress)
    : StageContext
{
    public override string WorkFolder { get; } = work;

    public override IProgress<StageProgress> Progress { get; } = progress;

    public override string Input(string path)
    {
        RequireDeclared(path, stage.Inputs, "reads", nameof(Stage.Inputs));
        return workspace.Absolute(path);
    }

    public override string Output(string path)
    {
        RequireDeclared(path, stage.Outputs, "writes", nameof(Stage.Outputs));
        var target = Path.Combine(staging, path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        return target;
    }

    private void RequireDeclared(string path, IReadOnlyList<string> declared, string verb, string property)
    {
        if (!DeclaredPaths.Cover(declared, path))
            throw new TelarException($"the stage {verb} {path} without declaring it", $"stage {stage.Key}", $"add the path to its {property}");
    }
}
