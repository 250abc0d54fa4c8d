using Telar.Engine.Stages;

namespace Telar.Reporting.Documents;

/// <summary>Makes the poster: one page, and nothing runs out of its box.</summary>
public sealed class PosterStage(DocumentParts parts) : DocumentStage(parts)
{
    public override string Key => Language.Within("poster");

    public override StageKind Kind => StageKind.Poster;

    protected override async Task CheckAsync(TexRun run, CancellationToken cancellation)
    {
        await PdfText.CheckAsync(run, cancellation);
        await PosterSentinels.CheckAsync(run, cancellation);
    }
}
