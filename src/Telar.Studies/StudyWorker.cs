using Telar.Data;
using Telar.Engine;
using Telar.Engine.Workers;

namespace Telar.Studies;

/// <summary>The entry of a worker process: <c>worker STUDY PROFILE STAGE-KEY</c>, in the project's folder.</summary>
public static class StudyWorker
{
    public const string Verb = "worker";

    /// <summary>Arguments that make a worker of this study, without the stage's key.</summary>
    public static IReadOnlyList<string> Arguments(string study, Profile profile) => [Verb, study, profile.ToString()];

    public static bool IsWorker(string[] arguments) => arguments is [Verb, _, _, _];

    public static Task<int> RunAsync(string[] arguments)
    {
        var profile = Enum.Parse<Profile>(arguments[2]);
        // A worker never downloads: its inputs are in place before it starts.
        var options = new StudyOptions(profile, new DownloadOptions(null, Offline: true));
        var graph = StudyCatalog.Find(arguments[1]).Build(options);
        return StageWorker.RunAsync(new Workspace(Directory.GetCurrentDirectory()), graph, arguments[3]);
    }
}
