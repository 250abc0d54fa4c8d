using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// A convolution and its gradients as sums of products of matrices, one for each number of a filter and each place of the
/// output (<see cref="MatrixProduct"/>): the same bits on every processor, and nothing is computed for padding, which is
/// two fifths of the work on maps of 3 x 3.
/// </summary>
internal sealed class ConvolutionFunction : autograd.SingleTensorFunction<ConvolutionFunction>
{
    private const string NeedsMaps = "needs gradient of maps";
    private const string HasBias = "has bias";

    public override string Name => nameof(ConvolutionFunction);

    /// <param name="maps">[H, W, B, inputs].</param>
    /// <param name="weight">[outputs, inputs, size, size].</param>
    /// <param name="bias">[outputs], or none.</param>
    /// <param name="stride">Steps on the maps from one output to the next.</param>
    /// <param name="padding">Zeros around the maps; less than the size, so that no output sees zeros alone.</param>
    /// <returns>[h, w, B, outputs].</returns>
    public static Tensor Of(Tensor maps, Tensor weight, Tensor? bias, int stride, int padding)
    {
        // Scopes keep tensors alive while their memory is read.
        using var scope = NewDisposeScope();
        var window = new Window((int)weight.shape[^1], stride, padding);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(padding, window.Size);
        return apply(maps.contiguous(), weight, bias!, window).MoveToOuterDisposeScope();
    }

    public override Tensor forward(autograd.AutogradContext context, params object[] inputs)
    {
        var (maps, weight, bias, window) = ((Tensor)inputs[0], (Tensor)inputs[1], (Tensor?)inputs[2], (Window)inputs[3]);
        // Torch turns a matrix over much faster than it reorders four dimensions.
        var taps = weight.flatten(1).t().contiguous();
        context.save_for_backward([maps, taps]);
        context.save_data(nameof(Window), window);
        context.save_data(NeedsMaps, maps.requires_grad);
        context.save_data(HasBias, bias is not null);

        var (height, width) = ((int)maps.shape[0], (int)maps.shape[1]);
        long[] shape = [window.Outputs(height), window.Outputs(width), maps.shape[2], taps.shape[^1]];
        var result = bias is null ? empty(shape) : bias.expand(shape).contiguous();
        var (from, to) = (new FeatureMaps(maps), new FeatureMaps(result));
        var begun = new bool[to.Height, to.Width];
        using var filters = new PackedTaps(taps, window.Places, isTransposed: false);
        foreach (var (tap, y, x, row, column) in window.Contacts(height, width))
        {
            filters[tap].Multiply(from.At(y, x), to.At(row, column), adds: bias is not null || begun[row, column]);
            begun[row, column] = true;
        }

        return result;
    }

    public override List<Tensor> backward(autograd.AutogradContext context, Tensor gradient)
    {
        using var scope = NewDisposeScope();
        var saved = context.get_saved_variables();
        var (maps, taps, above) = (saved[0], saved[1], gradient.contiguous());
        var window = (Window)context.get_data(nameof(Window));
        List<Tensor?> gradients =
        [
            (bool)context.get_data(NeedsMaps) ? OfMaps(window, above, taps, maps) : null,
            OfWeight(window, above, maps, taps),
            (bool)context.get_data(HasBias) ? OfBias(above) : null,
            null,
        ];
        return gradients.ConvertAll(tensor => tensor?.MoveToOuterDisposeScope())!;
    }

    private static Tensor OfMaps(Window window, Tensor above, Tensor taps, Tensor maps)
    {
        var result = zeros_like(maps);
        var (from, to) = (new FeatureMaps(above), new FeatureMaps(result));
        using var filters = new PackedTaps(taps, window.Places, isTransposed: true);
        foreach (var (tap, y, x, row, column) in window.Contacts(to.Height, to.Width))
            filters[tap].MultiplyAdd(from.At(row, column), to.At(y, x));
        return result;
    }

    private static Tensor OfWeight(Window window, Tensor above, Tensor maps, Tensor taps)
    {
        var result = zeros_like(taps);
        var (from, to) = (new FeatureMaps(maps), new FeatureMaps(above));
        foreach (var output in window.Contacts(from.Height, from.Width).GroupBy(contact => (contact.Row, contact.Column)))
        {
            using var packed = new PackedMatrix(to.At(output.Key.Row, output.Key.Column));
            foreach (var contact in output)
                packed.MultiplyAdd(from.At(contact.Y, contact.X).Transposed, PackedTaps.Tap(result, window.Places, contact.Tap));
        }

        return result.t().contiguous().unflatten(1, [-1, window.Size, window.Size]);
    }

    private static Tensor OfBias(Tensor above)
    {
        var result = empty(above.shape[^1]);
        RowSum.Of(Matrix.Of(above), Matrix.Of(result));
        return result;
    }
}
