using Spectre.Console;
using Spectre.Console.Rendering;

namespace Telar.Build.Terminal;

/// <summary>What a stage says about its progress, beside its bar.</summary>
public sealed class LiveStageColumn(Func<ProgressTask, string> textOf) : ProgressColumn
{
    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(textOf(task)).Overflow(Overflow.Ellipsis);
}
