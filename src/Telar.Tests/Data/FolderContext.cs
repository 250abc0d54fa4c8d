using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Tests.Data;

/// <summary>Runs a stage in a plain folder, without staging or store.</summary>
internal sealed class FolderContext(TemporaryFolder folder) : StageContext, IProgress<StageProgress>
{
    public List<StageProgress> Reports { get; } = [];

    public override string WorkFolder => Directory.CreateDirectory(folder["work"]).FullName;

    public override IProgress<StageProgress> Progress => this;

    public override string Input(string path) => folder[path];

    public override string Output(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        return folder[path];
    }

    public void Report(StageProgress value) => Reports.Add(value);
}
