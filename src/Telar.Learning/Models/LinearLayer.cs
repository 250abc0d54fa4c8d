using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Models;

/// <summary>
/// Rows [..., inputs] to [..., outputs]: y = x Wᵀ + b, with weights [outputs, inputs] as Torch has them. The weights are
/// zero until <see cref="Layers.Initialize"/> draws them. On the processor by <see cref="LinearFunction"/>, else by Torch.
/// </summary>
public sealed class LinearLayer : nn.Module<Tensor, Tensor>
{
    // Torch finds and names parameters by the names of these fields.
    private readonly Parameter weight;
    private readonly Parameter? bias;

    public LinearLayer(long inputs, long outputs, bool hasBias = true)
        : base(nameof(LinearLayer))
    {
        weight = new Parameter(zeros(outputs, inputs));
        if (hasBias)
            bias = new Parameter(zeros(outputs));
        RegisterComponents();
        // The layer may be made while a scope is open that ends before it.
        foreach (var parameter in parameters())
            parameter.DetachFromDisposeScope();
    }

    public Parameter Weight => weight;

    public Parameter? Bias => bias;

    public override Tensor forward(Tensor rows) => rows.device_type == DeviceType.CPU
        ? LinearFunction.Of(rows, weight, bias)
        : nn.functional.linear(rows, weight, bias);
}
