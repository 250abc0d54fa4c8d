namespace Telar.Reporting.Tracing;

/// <summary>Where a printed value comes from.</summary>
/// <param name="Path">In the template's model, e.g. <c>metrics.places.test.accuracy.mean</c>.</param>
/// <param name="File">The results file, project-relative.</param>
/// <param name="Field">In that file, e.g. <c>test.accuracy.mean</c>; empty for the whole of it.</param>
public sealed record ValueSource(string Path, string File, string Field)
{
    public ValueSource Member(string name) =>
        new($"{Path}.{name}", File, Field.Length == 0 ? name : $"{Field}.{name}");

    public ValueSource Element(int index) => new($"{Path}[{index}]", File, $"{Field}[{index}]");
}
