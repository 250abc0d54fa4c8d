using Telar.Engine.Fingerprints;

namespace Telar.Tests.Engine;

public sealed class ParameterTextTests
{
    private abstract record Shape(string Name);

    private sealed record Circle(double Radius) : Shape("round");

    private sealed record Square(double Radius) : Shape("round");

    [Fact]
    public void Names_are_sorted_and_numbers_round_trip() =>
        Assert.Equal("""{"a":[1,2],"b":0.1,"c":null,"d":"\u00E9"}""", ParameterText.Of(new { b = 0.1, a = new[] { 1, 2 }, d = "é", c = (string?)null }));

    [Fact]
    public void Derived_record_shows_its_own_properties_behind_a_base_type()
    {
        Shape shape = new Circle(2);
        Assert.Contains("\"Radius\":2", ParameterText.Of(new { shape }), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_other_types_with_equal_properties_differ() =>
        Assert.NotEqual(ParameterText.Of(new Circle(2)), ParameterText.Of(new Square(2)));
}
