using Telar.Engine.Stages;
using Telar.Reporting.Documents.Checks;

namespace Telar.Reporting.Documents;

/// <summary>Makes the paper.</summary>
/// <param name="parts">What it is made of.</param>
/// <param name="pageLimit">Pages that the main text may fill, with its figures and tables.</param>
public sealed class PaperStage(DocumentParts parts, int pageLimit) : DocumentStage(parts)
{
    public override string Key => Language.Within("paper");

    public override StageKind Kind => StageKind.Paper;

    public override object Parameters => new { Parts = base.Parameters, PageLimit = pageLimit };

    protected override IEnumerable<IDocumentCheck> Checks => [new MentionedFloats(), new MainTextLength(pageLimit)];
}
