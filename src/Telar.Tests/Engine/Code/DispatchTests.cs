using Telar.Engine.Code;

namespace Telar.Tests.Engine.Code;

/// <summary>Code that is reached by other ways than a plain call.</summary>
public class DispatchTests
{
    private const string source = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        using Telar.Engine.Stages;

        namespace Sample;

        public sealed class SampleStage : StageBase
        {
            private readonly Func<int, int> held = value => value + 101;
            private readonly IEnumerable<int> lazy = Lazily();
            private static IEnumerable<int> Lazily() { yield return 102; }
            // unrelated member here

            protected override int Work()
            {
                Template<int> template = new Concrete();
                IGreeter greeter = new Greeter();
                var total = template.Go() + greeter.Greet() + greeter.Shout() + Sum<Money>([new Money(), new Money()]);
                total += JsonSerializer.Deserialize<Settings>("{}")!.Nested.Depth + Spans() + Nested(3)() + Guarded();
                total += new[] { "a", "b" }.Select(Measure).Sum() + Typed(new Named()) + "x".Wide();
                object boxed = new Visible();
                return total + $"{boxed}".Length + new Derived().Inherited() + new Counter { Step = 3 }.Next();
            }

            private static int Sum<T>(IReadOnlyList<T> values) where T : IZero<T> => values.Count + T.Zero();
            private static int Spans() { ReadOnlySpan<int> a = [11, 12, 13]; ReadOnlySpan<byte> b = "bytes"u8; return a[1] + b[2]; }
            private static Func<int> Nested(int a) => () => { var b = a + 1; Func<int> inner = () => a * b + 103; return inner(); };
            private static int Guarded() { try { return int.Parse("1"); } catch (FormatException) { return 104; } finally { GC.KeepAlive(null); } }
            private static int Measure(string text) => text.Length + 105;
            private static int Typed(object value) => value is Named { Size: > 106 } ? 1 : 0;
        }

        public abstract class StageBase : Stage
        {
            public override string Key => "sample";
            public override StageKind Kind => StageKind.Train;
            public override IReadOnlyList<string> Inputs => [];
            public override IReadOnlyList<string> Outputs => [];
            public override Task RunAsync(StageContext context, CancellationToken cancellation) => Task.FromResult(Work() + 107);
            protected abstract int Work();
        }

        public abstract class Template<T> { protected abstract int Step(T value); public int Go() => Step(default!); }
        public sealed class Concrete : Template<int> { protected override int Step(int value) => value + 108; }

        public interface IGreeter { int Greet(); int Shout() => 109; }
        public class Polite { public virtual int Greet() => 110; }
        public sealed class Greeter : Polite, IGreeter { int IGreeter.Greet() => 111 + Greet(); }

        public interface IZero<T> { static abstract int Zero(); }
        public struct Money : IZero<Money> { public static int Zero() => 112; }

        public sealed class Settings { public Inner Nested { get; set; } = new(); public int Computed => 113; }
        public sealed class Inner { public int Depth { get; set; } = 114; [JsonConverter(typeof(Doubling))] public int Twice { get; set; } }
        public sealed class Doubling : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetInt32() * 115;
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
        }

        public sealed class Named { public int Size => 116; }
        public sealed class Visible { public override string ToString() => "117"; }
        public class Parent { public int Inherited() => Hook() + 118; protected virtual int Hook() => 119; }
        public sealed class Derived : Parent { protected override int Hook() => base.Hook() + 120; }
        public sealed class Counter { private int count = 121; public int Step { get; set => field = value + 122; } public int Next() => count += Step; }
        public static class Extensions { extension(string text) { public int Wide() => text.Length + 123; } }
        """;

    private static readonly string original = Fingerprint(source).Digest;

    /// <summary>Numbers that the stage reaches, each by a way of its own.</summary>
    public static TheoryData<int> Reached => [.. Enumerable.Range(101, 23)];

    [Theory]
    [MemberData(nameof(Reached))]
    public void Digest_changes(int number) => Assert.NotEqual(original, Digest(number.ToString(), "200"));

    [Theory]
    [InlineData("11, 12, 13", "11, 12, 14")]
    [InlineData("\"bytes\"u8", "\"bites\"u8")]
    [InlineData("catch (FormatException)", "catch (OverflowException)")]
    [InlineData("a * b + 103", "b * b + 103")]
    [InlineData("public int Depth", "public long Wide { get; set; } public int Depth")]
    public void Digest_changes_too(string old, string now) => Assert.NotEqual(original, Digest(old, now));

    [Fact]
    public void Digest_stays_when_every_ordinal_shifts() => Assert.Equal(original, Digest(
        "// unrelated member here",
        "public static object Extra(int z) { Func<int> f = () => z; Func<int> g = () => 1; return new { Z = f, G = g }; }"));

    private static string Digest(string old, string now)
    {
        Assert.Equal(2, source.Split(old).Length);
        return Fingerprint(source.Replace(old, now, StringComparison.Ordinal)).Digest;
    }

    // The stage is made, because two of the numbers are in objects that its fields hold.
    private static CodeFingerprint Fingerprint(string source)
    {
        using var folder = new TemporaryFolder();
        using var sample = new SampleAssembly(folder.Path, [source]);
        return new CodeFingerprints(null, sample.Scope).Of(CodeRoots.Of(Activator.CreateInstance(sample.Stage)!, sample.Scope));
    }
}
