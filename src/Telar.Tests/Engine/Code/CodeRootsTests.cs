using Telar.Engine.Code;

namespace Telar.Tests.Engine.Code;

public class CodeRootsTests
{
    [Fact]
    public void The_types_of_all_objects_held_are_roots()
    {
        var holder = new Holder
        {
            Single = new Leaf(),
            Listed = [new First(1), new Second("x")],
            Mapped = new Dictionary<string, object> { ["key"] = new Third() },
            Late = new Lazy<object>(new Fourth()),
        };
        Assert.Equal(["First", "Fourth", "Holder", "Leaf", "Second", "Third"], Names(CodeRoots.Of(holder)));
    }

    [Fact]
    public void A_cycle_ends()
    {
        var holder = new Holder();
        holder.Single = holder;
        holder.Listed = [holder, holder];
        Assert.Equal(["Holder"], Names(CodeRoots.Of(holder)));
    }

    [Fact]
    public void Values_of_the_framework_are_no_roots()
    {
        var holder = new Holder { Single = new Uri("https://example.org"), Listed = [1, "two", DayOfWeek.Monday, typeof(Leaf), 3.0m] };
        Assert.Equal(["Holder"], Names(CodeRoots.Of(holder)));
    }

    [Fact]
    public void A_delegate_gives_its_method_and_what_it_captured()
    {
        var captured = new Leaf();
        var holder = new Holder { Function = () => captured.ToString()!.Length };
        var roots = CodeRoots.Of(holder);
        Assert.Equal(["Holder", "Leaf"], Names(roots));
        Assert.Equal([holder.Function.Method], roots.Methods);
    }

    [Fact]
    public void A_method_group_gives_its_method_and_its_object()
    {
        var roots = CodeRoots.Of(new Holder { Function = new Leaf().Count });
        Assert.Equal(["Holder", "Leaf"], Names(roots));
        Assert.Equal(["Count"], roots.Methods.Select(method => method.Name));
    }

    [Fact]
    public void Type_arguments_are_roots()
    {
        Assert.Equal(["Box`1", "Holder", "Leaf"], Names(CodeRoots.Of(new Holder { Single = new Box<List<Leaf>>() })));
    }

    private static IEnumerable<string> Names(CodeRoots roots) => roots.Select(type => type.Name).Order(StringComparer.Ordinal);

    private sealed class Holder
    {
        public object? Single;
        public IReadOnlyList<object>? Listed;
        public Dictionary<string, object>? Mapped;
        public Lazy<object>? Late;
        public Func<int>? Function;
    }

    private sealed class Leaf
    {
        private readonly int size = 3;

        public int Count() => size;
    }

    private sealed record First(int Number);

    private sealed record Second(string Text);

    private sealed class Third;

    private sealed class Fourth;

    private sealed class Box<T>
    {
        public override string ToString() => typeof(T).Name;
    }
}
