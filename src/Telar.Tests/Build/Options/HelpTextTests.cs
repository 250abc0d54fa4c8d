using Telar.Build.Options;

namespace Telar.Tests.Build.Options;

public sealed class HelpTextTests
{
    private static readonly string Help = HelpText.Of([("Paper", "Makes paper.pdf.")]);

    [Fact]
    public void Every_option_is_in_it() =>
        Assert.All(OptionCatalog.All, option => Assert.Contains($"  --{option.Name}", Help, StringComparison.Ordinal));

    [Fact]
    public void Targets_and_choices_are_in_it()
    {
        Assert.Matches("  Paper +Makes paper.pdf.", Help);
        Assert.Contains("(smoke, default, full)", Help, StringComparison.Ordinal);
    }
}
