namespace Telar.Tests.Engine.Code;

/// <summary>A small study: one stage that uses everything a compiler rewrites, and code that it never reaches.</summary>
internal static class SampleSource
{
    public const string Text = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Telar.Engine.Stages;

        namespace Sample;

        public sealed class SampleStage : Stage
        {
            private readonly IDataSet data = new Places();
            private readonly Registry<Options> registry = new();
            private readonly int batch = 32;

            public override string Key => "sample";
            public override StageKind Kind => StageKind.Train;
            public override IReadOnlyList<string> Inputs => [];
            public override IReadOnlyList<string> Outputs => [];

            // unrelated method here

            public override async Task RunAsync(StageContext context, CancellationToken cancellation)
            {
                var total = batch + registry.Create().Epochs;
                total += data.Parse("row");
                await Task.Delay(1, cancellation);
                total += Lambdas([1, 2, 3]) + Local(4) + Lines().Count() + Named("b") + Weights()[1];
                total += await Slow() + Captured(5) + Recursive(6) + Shared.Start + Mode.Fast.ToString().Length;
                total += new Report("title", total).ToString().Length + Convert((object)total) + Rule.Limit;
                context.Progress.Report(new(total, 1, "rows", ""));
            }

            private static int Lambdas(int[] values) => values.Select(value => value + 1).Where(value => value > 2).Sum();

            private static int Local(int start)
            {
                int Twice(int x) => x * 2;
                return Twice(start);
            }

            private static IEnumerable<string> Lines()
            {
                yield return "first";
                yield return "second";
            }

            private static int Named(string name) => name switch
            {
                "a" => 1, "b" => 2, "c" => 3, "d" => 4, "e" => 5, "f" => 6, "g" => 7, _ => 0,
            };

            private static int[] Weights() => [3, 1, 4, 1, 5, 9, 2, 6];

            private static async Task<int> Slow()
            {
                await Task.Yield();
                return 40;
            }

            private int Captured(int offset)
            {
                var scale = batch;
                Func<int, int> shift = value => value * scale + offset;
                return shift(2);
            }

            private static int Recursive(int depth)
            {
                int Down(int level) => level == 0 ? 0 : 1 + Down(level - 1);
                return Down(depth);
            }

            private static int Convert(object value) =>
                new { Answer = value, Unit = "km" }.ToString()!.Length;
        }

        public interface IDataSet : IDisposable
        {
            int Parse(string row);
            int Fetch(string address);
        }

        [Description("places")]
        public sealed class Places : IDataSet
        {
            public int Parse(string row) => Clean(row) + 1;
            public int Fetch(string address) => address.Length + 7;
            public void Dispose() { }
            private static int Clean(string row) => row.Trim().Length;
        }

        public sealed class Pictograms : IDataSet
        {
            public int Parse(string row) => row.Length * 11;
            public int Fetch(string address) => 13;
            public void Dispose() { }
        }

        public sealed class Registry<T> where T : new()
        {
            public T Create() => new T();
        }

        public sealed class Options
        {
            public int Epochs { get; init; } = 10;
        }

        public sealed record Report(string Title, int Total);

        public enum Mode { Slow, Fast }

        public static class Shared
        {
            public static readonly int Start = Compute(17);
            private static int Compute(int seed) => seed * 3;
        }

        public static class Rule
        {
            public static int Limit => Best(new List<IRule> { new Strict() });
            private static int Best(IReadOnlyList<IRule> rules) => rules.Max(rule => rule.Value);
        }

        public interface IRule { int Value { get; } }
        public sealed class Strict : IRule { public int Value => 19; }
        public sealed class Loose : IRule { public int Value => 23; }

        public sealed class Unrelated
        {
            public static readonly int[] Numbers = [2, 7, 1, 8, 2, 8];
            public int Use(int[] values) => values.Select(value => value - 1).Sum();
        }
        """;

    /// <summary>The sample after one edit; the edited words must occur exactly once.</summary>
    public static string Edited(string old, string now)
    {
        Assert.Equal(2, Text.Split(old).Length);
        return Text.Replace(old, now, StringComparison.Ordinal);
    }
}
