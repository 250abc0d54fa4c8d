namespace Telar.Engine.Fingerprints;

/// <summary>
/// The numeric settings of every worker process. One thread, and code that sums in one order on all x86-64
/// processors since Haswell, so that trained weights are the same bits on each; how far that was checked, and
/// what it costs, says docs/numerics.md.
/// They must be set before the process starts: the libraries read them when they load.
/// </summary>
public static class NumericEnvironment
{
    public static IReadOnlyDictionary<string, string> Settings { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["ATEN_CPU_CAPABILITY"] = "avx2",
        ["MKL_CBWR"] = "COMPATIBLE",
        ["MKL_NUM_THREADS"] = "1",
        ["OMP_NUM_THREADS"] = "1",
        ["ONEDNN_MAX_CPU_ISA"] = "AVX2",
    };

    /// <summary>All that decides the bits of a worker: the settings, and the accelerator that the program was built for, if any.</summary>
    public static IReadOnlyDictionary<string, string> Facts { get; } = With(AppContext.GetData("Telar.Accelerator") as string);

    /// <param name="accelerator">Of Directory.Build.props, e.g. <c>cuda</c>; null for a processor.</param>
    internal static IReadOnlyDictionary<string, string> With(string? accelerator) => accelerator is null
        ? Settings
        : new SortedDictionary<string, string>(Settings.ToDictionary(), StringComparer.Ordinal) { ["accelerator"] = accelerator };
}
