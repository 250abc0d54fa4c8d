namespace Telar.Reporting.Results;

/// <summary>Names for readers of the baselines and embeddings that results files know by key.</summary>
public static class SystemNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["linear"] = "linear",
        ["knn"] = "nearest neighbours",
        ["majority"] = "majority class",
        ["gradientBoosting"] = "gradient boosting",
        ["randomForest"] = "random forest",
        ["naiveBayes"] = "naive Bayes",
        ["mostFrequent"] = "most frequent tag",
        ["labelPropagation"] = "label propagation",
        ["link"] = "LINK",
        ["cbow"] = "CBOW embeddings",
        ["skipGram"] = "skip-gram embeddings",
    };

    /// <summary>The name of a key; an unknown key is its own name.</summary>
    public static string Of(string key) => Names.GetValueOrDefault(key, key);
}
