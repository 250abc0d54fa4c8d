using System.Text.Json;
using System.Text.RegularExpressions;
using Telar.Data;
using Telar.Engine.Stages;
using Telar.Learning.CrossValidation;
using Telar.Studies;
using Telar.Studies.Guatemala;
using Telar.Studies.Hypotheses;

namespace Telar.Tests.Studies.Guatemala;

public sealed class GuatemalaStudyTests
{
    private static readonly GuatemalaStudy Study = new();

    public static TheoryData<Profile> Profiles => [.. Enum.GetValues<Profile>()];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void All_evidence_is_made_by_the_study(Profile profile)
    {
        var graph = Graph(profile);
        string[] evidence =
        [
            .. Assert.Single(graph.Stages.OfType<HypothesesStage>()).Inputs,
            .. graph.Stages.OfType<HypothesisTestsStage>().SelectMany(stage => stage.Inputs),
        ];

        Assert.NotEmpty(evidence);
        Assert.DoesNotContain(evidence, path => graph.WriterOf(path) is null);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Only_texts_that_people_write_come_from_the_checkout(Profile profile)
    {
        var graph = Graph(profile);
        var sources = graph.Stages.SelectMany(stage => stage.Inputs).Where(path => graph.WriterOf(path) is null).Distinct();

        Assert.All(sources, path => Assert.Matches("^(paper|poster)/", path));
    }

    [Fact]
    public void Each_fold_of_leaves_has_its_own_search_and_trainings()
    {
        var graph = Graph(Profile.Default);

        foreach (var name in (string[])["coffee", "coffee-fold-2", "coffee-fold-3", "coffee-fold-4", "coffee-fold-5"])
        {
            var search = graph.Find($"select/{name}");
            var held = graph.Closure(stage => stage == search).Select(stage => stage.Key).Where(key => key.StartsWith("train/coffee/", StringComparison.Ordinal));
            Assert.All(held, key => Assert.StartsWith(name == "coffee" ? "train/coffee/rung-" : $"train/coffee/{name}-rung-", key));
        }

        Assert.Equal(HeldOut.Folds * 3, graph.Stages.Count(stage => Regex.IsMatch(stage.Key, "^train/coffee/(fold-[2-5]-)?seed-[1-3]$")));
    }

    [Fact]
    public void The_card_of_the_tagger_credits_the_texts_of_its_word_vectors()
    {
        var said = JsonSerializer.Serialize(Graph(Profile.Default).Find("card/kiche-tagging").Parameters);

        Assert.All(
            (string[])["UniversalDependencies/UD_Kiche-IU", "christos-c/bible-corpus", "transducens/mayanv"],
            package => Assert.Contains(package, said));
    }

    [Fact]
    public void Word_vectors_of_a_fold_are_trained_without_it()
    {
        var graph = Graph(Profile.Default);

        Assert.Contains("embed/mayan-languages/skipGram-fold-0", Behind(graph, "train/mayan-languages/rung-1-by-hand-fold-0"));
        Assert.Contains("embed/mayan-languages/skipGram", Behind(graph, "train/mayan-languages/seed-1"));
    }

    [Theory]
    [InlineData("coffee")]
    [InlineData("mayan-languages")]
    [InlineData("kiche-tagging")]
    public void No_test_result_lies_behind_the_model(string experiment)
    {
        var behind = Behind(Graph(Profile.Default), $"deploy/{experiment}");

        Assert.Contains($"train/{experiment}/seed-1", behind);
        Assert.DoesNotContain($"evaluate/{experiment}", behind);
    }

    [Fact]
    public void Crops_of_a_leaf_are_one() => Assert.Equal("1037", new LeafClusters().ClusterOf("1037_0777_0406_0177_0174"));

    [Fact]
    public void Words_of_a_sentence_are_one() => Assert.Equal("a/b:45", new SentenceClusters().ClusterOf("a/b:45/3"));

    private static StageGraph Graph(Profile profile) => Study.Build(new StudyOptions(profile, new DownloadOptions(null, Offline: true)));

    private static List<string> Behind(StageGraph graph, string key) => [.. graph.Closure(stage => stage.Key == key).Select(stage => stage.Key)];
}
