using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>A project folder that a stage runs in: outputs go straight to their place.</summary>
public sealed class TemporaryProject : IDisposable
{
    public TemporaryProject() => Root = Directory.CreateTempSubdirectory("telar-reporting-").FullName;

    public string Root { get; }

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public Task RunAsync(Stage stage) => stage.RunAsync(new Context(this, stage), CancellationToken.None);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private sealed class Context(TemporaryProject project, Stage stage) : StageContext
    {
        public override string WorkFolder =>
            Directory.CreateDirectory(project.PathOf($".telar/work/{stage.Key}")).FullName;

        public override IProgress<StageProgress> Progress => new Progress<StageProgress>();

        public override string Input(string path)
        {
            Assert.Contains(stage.Inputs, input => path == input || path.StartsWith(input + '/', StringComparison.Ordinal));
            return project.PathOf(path);
        }

        public override string Output(string path)
        {
            Assert.Contains(stage.Outputs, output => path == output || path.StartsWith(output + '/', StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(project.PathOf(path))!);
            return project.PathOf(path);
        }
    }
}
