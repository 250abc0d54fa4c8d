using System.Globalization;
using Telar.Engine;
using Telar.Engine.Workers;
using Telar.Learning.Deployment;

namespace Telar.Studies;

/// <summary>
/// The entry of a process that classifies new rows, in the project's folder:
/// <c>predict STUDY PROFILE EXPERIMENT INPUT</c>. It is a process of its own as a worker is, so that Torch
/// computes with the numeric settings of the evaluation.
/// </summary>
public static class StudyPredictor
{
    public const string Verb = "predict";

    private const int MostLabels = 3;
    private const int MostCharacters = 60;

    /// <param name="study">The study's name.</param>
    /// <param name="profile">Whose models.</param>
    /// <param name="experiment">Whose model.</param>
    /// <param name="input">Absolute path of what is to be classified.</param>
    public static IReadOnlyList<string> Arguments(string study, Profile profile, string experiment, string input) =>
        [Verb, study, profile.ToString(), experiment, input];

    public static bool IsPredictor(string[] arguments) => arguments is [Verb, _, _, _, _];

    /// <summary>Has the parent print one line a row.</summary>
    public static Task<int> RunAsync(string[] arguments) => WorkerContract.RunAsync(_ =>
    {
        var model = StudyCatalog.Find(arguments[1]).Model(arguments[3], Enum.Parse<Profile>(arguments[2]));
        try
        {
            foreach (var line in Lines(model, new Workspace(Directory.GetCurrentDirectory()), arguments[4]))
                WorkerContract.Notice(line);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new TelarException($"it cannot be read: {cause.Message}", arguments[4], "make it readable, or name another file", cause);
        }

        return Task.CompletedTask;
    });

    /// <summary>The row, and the most probable labels with their probabilities, parted by tabs.</summary>
    public static IEnumerable<string> Lines(DeployableModel model, Workspace workspace, string input) =>
        model.Reader.Predict(new ModelFolder(workspace.Absolute(model.Folder.Path)), input).Select(Line);

    private static string Line(Prediction prediction) => string.Join(
        '\t',
        prediction.Labels.Take(MostLabels)
            .Select(label => string.Create(CultureInfo.InvariantCulture, $"{label.Label} {label.Probability:F4}"))
            .Prepend(Shorten(prediction.Row)));

    private static string Shorten(string row)
    {
        var shown = string.Concat(row.Select(letter => char.IsControl(letter) ? ' ' : letter));
        if (shown.Length <= MostCharacters)
            return shown;

        // Never half of a letter that takes two characters.
        var end = MostCharacters - (char.IsHighSurrogate(shown[MostCharacters - 2]) ? 2 : 1);
        return $"{shown[..end]}…";
    }
}
