using Telar.Data;
using Telar.Studies;
using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Studies.Mesoamerica;

public sealed class SearchLeakTests
{
    // The other search trains on drawings of emoji that are tested here.
    [Fact]
    public void Search_for_unseen_emoji_rests_on_no_training_of_another()
    {
        var study = new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new DownloadOptions()));
        var trainings = study.Closure(stage => stage.Key == "select/pictograms-emoji").Select(stage => stage.Key)
            .Where(key => key.StartsWith("train/", StringComparison.Ordinal)).ToArray();

        Assert.Contains("train/pictograms/pictograms-emoji-rung-1-by-hand-fold-0", trainings);
        Assert.All(trainings, key => Assert.StartsWith("train/pictograms/pictograms-emoji-rung-", key, StringComparison.Ordinal));
    }
}
