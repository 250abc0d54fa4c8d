using Telar.Learning.Stages;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Stages;

[Collection(TorchTests.Name)]
public sealed class FirstRandomStateTests
{
    [Fact]
    public void Numbers_drawn_after_it_are_the_first_ones_again()
    {
        using var scope = NewDisposeScope();
        using var first = new FirstRandomState();
        var drawn = randn(5);

        // What a stage does to the generator.
        manual_seed(7);
        Assert.False(randn(5).equal(drawn).all().item<bool>());

        for (var stage = 0; stage < 2; stage++)
        {
            first.Restore();
            Assert.True(randn(5).equal(drawn).all().item<bool>());
        }
    }
}
