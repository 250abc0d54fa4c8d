using Telar.Data;
using Telar.Engine;
using Telar.Engine.Workers;
using Telar.Learning.Stages;

namespace Telar.Studies;

/// <summary>
/// The entry of a worker process: <c>worker STUDY PROFILE</c>, in the project's folder. It makes the stages whose keys
/// come by standard input.
/// </summary>
public static class StudyWorker
{
    public const string Verb = "worker";

    /// <summary>Arguments that make a worker of this study.</summary>
    public static IReadOnlyList<string> Arguments(string study, Profile profile) => [Verb, study, profile.ToString()];

    public static bool IsWorker(string[] arguments) => arguments is [Verb, _, _];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var profile = Enum.Parse<Profile>(arguments[2]);
        // A worker never downloads: its inputs are in place before it starts.
        var options = new StudyOptions(profile, new DownloadOptions(null, Offline: true));
        var graph = StudyCatalog.Find(arguments[1]).Build(options);
        // Also a stage that draws without a seed gets the numbers that it would get in a process of its own.
        using var random = new FirstRandomState();
        return await StageWorker.RunAsync(new Workspace(Directory.GetCurrentDirectory()), graph, random.Restore);
    }
}
