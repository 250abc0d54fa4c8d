using Telar.Engine.Progress;

namespace Telar.Data.Sources;

/// <param name="Dataset">Name of the data set; a mirror may keep its files in a folder of that name.</param>
/// <param name="Target">Absolute path of the file or folder to make.</param>
/// <param name="WorkFolder">A folder that outlives a killed process, for partial downloads.</param>
public sealed record FetchRequest(
    string Dataset, string Target, string WorkFolder, DownloadOptions Options, IProgress<StageProgress> Progress);
