using static TorchSharp.torch;

namespace Telar.Learning.Stages;

/// <summary>The state of Torch's random numbers as the process had it at first, to be put back between stages.</summary>
public sealed class FirstRandomState : IDisposable
{
    private readonly Tensor state = get_rng_state();

    public void Restore() => set_rng_state(state);

    public void Dispose() => state.Dispose();
}
