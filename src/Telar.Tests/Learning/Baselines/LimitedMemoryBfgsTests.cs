using Telar.Learning.Baselines;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Baselines;

[Collection(TorchTests.Name)]
public sealed class LimitedMemoryBfgsTests
{
    [Fact]
    public void The_valley_of_Rosenbrock_is_followed_to_its_end()
    {
        using var start = tensor(new[] { -1.2f, 1f });
        using var end = new LimitedMemoryBfgs(200).Minimize(start, point =>
        {
            var (x, y) = (point[0].item<float>(), point[1].item<float>());
            var value = Math.Pow(1 - x, 2) + (100 * Math.Pow(y - (x * x), 2));
            var gradient = tensor(new[] { (-2 * (1 - x)) - (400 * x * (y - (x * x))), 200 * (y - (x * x)) });
            return (value, gradient);
        });
        Assert.Equal(1, end[0].item<float>(), 2);
        Assert.Equal(1, end[1].item<float>(), 2);
    }

    [Fact]
    public void A_badly_scaled_bowl_is_solved()
    {
        using var scales = logspace(-2, 2, 20);
        using var start = ones(20);
        using var end = new LimitedMemoryBfgs(300).Minimize(
            start, point => ((scales * point.square()).sum().item<float>() / 2, scales * point));
        using var distance = (scales * end.square()).sum();
        Assert.InRange(distance.item<float>(), 0, 1e-6);
    }
}
