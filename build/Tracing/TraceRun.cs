using Telar.Build.Options;
using Telar.Engine;
using Telar.Engine.Locking;
using Telar.Reporting.Tracing;

namespace Telar.Build.Tracing;

/// <summary>Says where a value stands in paper and poster and where it comes from; runs and writes nothing.</summary>
public static class TraceRun
{
    /// <exception cref="TelarException">Nothing is sought or found, or there is no lock or trace.</exception>
    public static void Run(BuildContext context, TextWriter output)
    {
        var options = context.Options;
        var value = options.Value ?? throw new TelarException(
            "there is nothing to trace", "--target=Trace", $"name a number of the paper with --{OptionCatalog.Value}=95.5");
        var graph = options.Study.Build(options.ForStudy);
        var locked = StudyLock.Read(StudyLock.PathOf(context.Workspace, graph.Study));
        var places = new TraceSearch(context.Workspace, graph, locked).Find(new SoughtValue(value));
        if (places.Count == 0)
            throw new TelarException(
                $"\"{value}\" is printed nowhere in paper or poster",
                $"--{OptionCatalog.Value}",
                "give a number as it is printed, words, or a path such as metrics.places.test.accuracy");

        output.Write(options.Format == OutputFormat.Json ? TraceJson.Of(value, places) : TraceText.Of(value, places));
    }
}
