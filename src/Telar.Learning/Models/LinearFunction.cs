using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Models;

/// <summary>y = x Wᵀ + b and its gradients by <see cref="MatrixProduct"/>, so with the same bits on every processor.</summary>
internal sealed class LinearFunction : autograd.SingleTensorFunction<LinearFunction>
{
    private const string NeedsRows = "needs gradient of rows";
    private const string HasBias = "has bias";

    public override string Name => nameof(LinearFunction);

    /// <param name="rows">[..., inputs].</param>
    /// <param name="weight">[outputs, inputs].</param>
    /// <param name="bias">[outputs], or none.</param>
    /// <returns>[..., outputs].</returns>
    public static Tensor Of(Tensor rows, Tensor weight, Tensor? bias)
    {
        // Scopes keep tensors alive while their memory is read.
        using var scope = NewDisposeScope();
        return apply(rows, weight, bias!).MoveToOuterDisposeScope();
    }

    public override Tensor forward(autograd.AutogradContext context, params object[] inputs)
    {
        var (given, weight, bias) = ((Tensor)inputs[0], (Tensor)inputs[1], (Tensor?)inputs[2]);
        var rows = given.contiguous();
        context.save_for_backward([rows, weight]);
        context.save_data(NeedsRows, given.requires_grad);
        context.save_data(HasBias, bias is not null);

        var result = empty([.. rows.shape[..^1], weight.shape[0]]);
        var product = Matrix.Of(result);
        if (bias is null)
            MatrixProduct.Of(Matrix.Of(rows), Matrix.Of(weight).Transposed, product);
        else
            AddTo(bias, Matrix.Of(rows), Matrix.Of(weight), product);
        return result;
    }

    public override List<Tensor> backward(autograd.AutogradContext context, Tensor gradient)
    {
        using var scope = NewDisposeScope();
        var saved = context.get_saved_variables();
        var (rows, weight, above) = (saved[0], saved[1], gradient.contiguous());
        List<Tensor?> gradients =
        [
            (bool)context.get_data(NeedsRows) ? OfRows(above, weight, rows) : null,
            OfWeight(above, rows, weight),
            (bool)context.get_data(HasBias) ? OfBias(above) : null,
        ];
        return gradients.ConvertAll(tensor => tensor?.MoveToOuterDisposeScope())!;
    }

    private static void AddTo(Tensor bias, Matrix rows, Matrix weight, Matrix product)
    {
        var start = Matrix.Of(bias).Row(0);
        for (var row = 0; row < product.Rows; row++)
            start.CopyTo(product.Row(row));
        MatrixProduct.AddTo(rows, weight.Transposed, product);
    }

    private static Tensor OfRows(Tensor above, Tensor weight, Tensor rows)
    {
        var result = empty_like(rows);
        MatrixProduct.Of(Matrix.Of(above), Matrix.Of(weight), Matrix.Of(result));
        return result;
    }

    private static Tensor OfWeight(Tensor above, Tensor rows, Tensor weight)
    {
        var result = empty_like(weight);
        MatrixProduct.Of(Matrix.Of(above).Transposed, Matrix.Of(rows), Matrix.Of(result));
        return result;
    }

    private static Tensor OfBias(Tensor above)
    {
        var rows = Matrix.Of(above);
        var result = empty(rows.Columns);
        RowSum.Of(rows, Matrix.Of(result));
        return result;
    }
}
