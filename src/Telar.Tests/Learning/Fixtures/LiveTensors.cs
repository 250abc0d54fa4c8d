using TorchSharp;

namespace Telar.Tests.Learning.Fixtures;

internal static class LiveTensors
{
    /// <summary>
    /// Tensors that this thread has made and not disposed of. Torch's own count is of the whole process, so that other tests,
    /// and tensors of earlier ones that are finalized meanwhile, would change it.
    /// </summary>
    public static long OfThisThread => DisposeScopeManager.Statistics.TensorStatistics.ThreadTotalLiveCount;
}
