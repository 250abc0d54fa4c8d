using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Telar.Engine;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine;

public sealed class StageGraphTests
{
    [Fact]
    public void Stage_depends_on_the_writer_of_a_folder_around_its_input()
    {
        var writer = new JoinStage("writer", [], "data/raw/places");
        var reader = new JoinStage("reader", ["data/raw/places/file.tgz"], "out.txt");

        var graph = new StageGraph("small", [reader, writer]);

        Assert.Equal([writer], graph.DependenciesOf(reader));
    }

    [Fact]
    public void Two_writers_of_one_output_are_refused() => Assert.Throws<TelarException>(() =>
        new StageGraph("small", [new JoinStage("a", [], "out.txt"), new JoinStage("b", [], "out.txt")]));

    [Fact]
    public void Two_stages_of_one_key_are_refused() => Assert.Throws<TelarException>(() =>
        new StageGraph("small", [new JoinStage("a", [], "1.txt"), new JoinStage("a", [], "2.txt")]));

    [Fact]
    public void Circle_is_refused() => Assert.Throws<TelarException>(() =>
        new StageGraph("small", [new JoinStage("a", ["2.txt"], "1.txt"), new JoinStage("b", ["1.txt"], "2.txt")]));

    [Property]
    public Property Every_stage_follows_what_it_depends_on() => Prop.ForAll(
        Gen.Choose(0, 1000).ArrayOf(12).ToArbitrary(),
        picks =>
        {
            // Stage i may read any earlier file; the list is given in reverse.
            var stages = picks.Select((pick, index) => new JoinStage(
                $"s{index}", index == 0 ? [] : [$"{pick % index}.txt"], $"{index}.txt")).Reverse();
            var graph = new StageGraph("small", stages);
            var position = graph.Stages.Select((stage, index) => (stage, index)).ToDictionary(pair => pair.stage, pair => pair.index);
            return graph.Stages.All(stage => graph.DependenciesOf(stage).All(dependency => position[dependency] < position[stage]));
        });

    [Fact]
    public void Closure_holds_the_wanted_and_what_they_need_only()
    {
        var graph = new StageGraph("small",
        [
            new JoinStage("a", [], "a.txt"),
            new JoinStage("b", ["a.txt"], "b.txt"),
            new JoinStage("c", ["a.txt"], "c.txt"),
        ]);

        Assert.Equal(["a", "b"], graph.Closure(stage => stage.Key == "b").Select(stage => stage.Key));
    }
}
