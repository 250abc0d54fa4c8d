namespace Telar.Engine.Fingerprints;

/// <summary>
/// The numeric settings of every worker process. One thread, and one instruction set for all
/// x86-64 processors since Haswell, so that a processor with wider vectors does not sum in another order.
/// They must be set before the process starts: the libraries read them when they load.
/// </summary>
public static class NumericEnvironment
{
    public static IReadOnlyDictionary<string, string> Settings { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["ATEN_CPU_CAPABILITY"] = "avx2",
        ["MKL_CBWR"] = "AVX2",
        ["MKL_NUM_THREADS"] = "1",
        ["OMP_NUM_THREADS"] = "1",
        ["ONEDNN_MAX_CPU_ISA"] = "AVX2",
    };
}
