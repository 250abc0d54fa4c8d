using Telar.Engine.Stages;
using Telar.Reporting.Documents.Checks;

namespace Telar.Reporting.Documents;

/// <summary>Makes the poster: one page, and nothing runs out of its box.</summary>
public sealed class PosterStage(DocumentParts parts) : DocumentStage(parts)
{
    public override string Key => Language.Within("poster");

    public override StageKind Kind => StageKind.Poster;

    protected override IEnumerable<IDocumentCheck> Checks => [new PosterSentinels()];
}
