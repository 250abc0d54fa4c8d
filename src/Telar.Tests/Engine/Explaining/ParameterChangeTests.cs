using Telar.Engine.Explaining;

namespace Telar.Tests.Engine.Explaining;

public sealed class ParameterChangeTests : IDisposable
{
    private readonly ExplainedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Added_and_removed_members_have_one_value() => Assert.Equal(
        [Change("Old", "1", null), Change("New", null, "2")],
        Changes(new { Old = 1 }, new { New = 2 }));

    [Fact]
    public void Items_of_lists_are_named_by_index() => Assert.Equal(
        [Change("Folds[1]", "2", "3"), Change("Folds[2]", null, "4")],
        Changes(new { Folds = new[] { 1, 2 } }, new { Folds = new[] { 1, 3, 4 } }));

    [Fact]
    public void Object_of_another_class_is_one_change() => Assert.Equal(
        [Change("Model", typeof(Wide).FullName, typeof(Deep).FullName)],
        Changes(new { Model = (object)new Wide(64) }, new { Model = (object)new Deep(64, 3) }));

    [Fact]
    public void One_object_under_two_names_is_one_change() => Assert.Equal(
        [Change("Model.Units", "64", "32")],
        Changes(new { Model = new Wide(64), Settings = new Wide(64) }, new { Model = new Wide(32), Settings = new Wide(32) }));

    [Fact]
    public void Numbers_that_happen_to_be_equal_stay_two_changes() => Assert.Equal(
        [Change("A", "1", "2"), Change("B", "1", "2")],
        Changes(new { A = 1, B = 1 }, new { A = 2, B = 2 }));

    [Fact]
    public void Text_is_shown_as_it_is() => Assert.Equal(
        [Change("Title", "a \"b\"", "ä")], Changes(new { Title = "a \"b\"" }, new { Title = "ä" }));

    [Fact]
    public void Number_that_is_no_JSON_is_shown_whole() => Assert.Equal(
        [Change("parameters", "{\"Scale\":NaN}", "{\"Scale\":1}")], Changes(new { Scale = double.NaN }, new { Scale = 1d }));

    private IEnumerable<StageChange> Changes(object old, object now)
    {
        project.Run(Stage(old));
        // Anonymous types are code as well.
        return project.Status(Stage(now)).Changes.Where(change => change.Kind == ChangeKind.Parameter);
    }

    private static OpenStage Stage(object values) => new("stage", [], "out.txt") { Values = values };

    private static StageChange Change(string path, string? old, string? now) => new(ChangeKind.Parameter, path, old, now);

    private sealed record Wide(int Units);

    private sealed record Deep(int Units, int Layers);
}
