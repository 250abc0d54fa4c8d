namespace Telar.Engine.Stages;

/// <summary>The step of the road a stage belongs to; targets of the command line select by it.</summary>
public enum StageKind
{
    Download,
    Preprocess,
    Train,
    Evaluate,
    Figure,
    Table,
    Paper,
    Poster,
}
