namespace Telar.Tests.Learning;

/// <summary>Tests that use Torch run one after the other: its generator and its count of tensors are global.</summary>
[CollectionDefinition(Name)]
public sealed class TorchTests
{
    public const string Name = "Torch";
}
