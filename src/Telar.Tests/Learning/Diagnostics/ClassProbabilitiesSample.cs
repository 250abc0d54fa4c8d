using Telar.Learning.Evaluation;

namespace Telar.Tests.Learning.Diagnostics;

/// <summary>Four rows of two classes; a third class has no row.</summary>
internal static class ClassProbabilitiesSample
{
    public static ClassProbabilities Create() => new(
        ["r0", "r1", "r2", "r3"],
        ["a", "b", "a", "b"],
        ["a", "b", "c"],
        [[0.7f, 0.25f, 0.5f, 0.125f], [0.2f, 0.75f, 0.25f, 0.25f], [0.1f, 0, 0.25f, 0.625f]]);
}
