using TorchSharp;

namespace Telar.Learning.Stages;

/// <summary>Settings of a process that computes with Torch.</summary>
internal static class TorchSession
{
    /// <summary>
    /// One thread: sums then have one order, and several processes side by side use the cores better than
    /// several threads.
    /// </summary>
    public static void Begin() => torch.set_num_threads(1);
}
