using Telar.Engine.Stages;

namespace Telar.Reporting.Documents;

/// <summary>Makes the paper.</summary>
public sealed class PaperStage(DocumentParts parts) : DocumentStage(parts)
{
    public override string Key => Language.Within("paper");

    public override StageKind Kind => StageKind.Paper;

    protected override Task CheckAsync(TexRun run, CancellationToken cancellation) =>
        PdfText.CheckAsync(run, cancellation);
}
