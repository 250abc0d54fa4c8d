using Cake.Core;
using Cake.Frosting;

namespace Telar.Tests.Build.Frosting;

/// <summary>Tasks that show what the host makes of each attribute and override.</summary>
public static class SampleTasks
{
    [TaskName("First")]
    [TaskDescription("Comes first.")]
    public sealed class First : FrostingTask<SampleContext>
    {
        public override void Run(SampleContext context) => context.Journal.Entries.Add("First");
    }

    [IsDependentOn(typeof(First))]
    public sealed class Second : AsyncFrostingTask<SampleContext>
    {
        public override async Task RunAsync(SampleContext context)
        {
            await Task.Yield();
            context.Journal.Entries.Add("Second");
        }
    }

    [IsDependeeOf(typeof(Second))]
    public sealed class Between : FrostingTask<SampleContext>
    {
        public override void Run(SampleContext context) => context.Journal.Entries.Add("Between");
    }

    [TaskName("Default")]
    [IsDependentOn(typeof(Second))]
    public sealed class DefaultTask : FrostingTask<SampleContext>;

    public sealed class Argument : FrostingTask<SampleContext>
    {
        public override void Run(SampleContext context) => context.Journal.Entries.Add(
            $"colour={string.Join('+', context.Arguments.GetArguments("colour"))}, setting={context.Configuration.GetValue("Sample_Setting")}");
    }

    public sealed class Skipped : FrostingTask<SampleContext>
    {
        public override string SkippedMessage => "never needed";

        public override bool ShouldRun(SampleContext context) => false;

        public override void Run(SampleContext context) => context.Journal.Entries.Add("Skipped");
    }

    [IsDependentOn(typeof(Skipped))]
    public sealed class AfterSkipped : FrostingTask<SampleContext>
    {
        public override void Run(SampleContext context) => context.Journal.Entries.Add("AfterSkipped");
    }

    public sealed class Failing : FrostingTask<SampleContext>
    {
        public override void Run(SampleContext context) => throw new CakeException(42, "it broke");

        public override void Finally(SampleContext context) => context.Journal.Entries.Add("finally");
    }

    public sealed class Handled : FrostingTask<SampleContext>
    {
        public override void Run(SampleContext context) => throw new InvalidOperationException("handled");

        public override void OnError(Exception exception, SampleContext context) => context.Journal.Entries.Add(exception.Message);
    }

    [ContinueOnError]
    public sealed class Tolerated : FrostingTask<SampleContext>
    {
        public override void Run(SampleContext context) => throw new InvalidOperationException("tolerated");
    }

    [IsDependentOn(typeof(Tolerated))]
    public sealed class AfterTolerated : FrostingTask<SampleContext>
    {
        public override void Run(SampleContext context) => context.Journal.Entries.Add("AfterTolerated");
    }
}
