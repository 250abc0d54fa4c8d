namespace Telar.Learning.Tasks;

/// <summary>The part of the data that a row belongs to.</summary>
public enum Part
{
    Train,
    Validation,
    Test,
}
