using Telar.Learning.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>
/// Reads vectors [B, T, D] of rows with the given numbers of words [B]; gives states [B, T, <see cref="Width"/>].
/// Rows are packed, so padding is never read, not even from the end. Torch's layer owns the weights; on the processor
/// <see cref="RecurrentFunction"/> computes with them.
/// </summary>
internal sealed class RecurrentLayer : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly GRU? gru;
    private readonly LSTM? lstm;
    private readonly PaddedUnits units;
    private readonly GatedCell cell;

    public RecurrentLayer(RecurrentRecipe recipe, long inputs)
        : base(nameof(RecurrentLayer))
    {
        Width = recipe.Bidirectional ? 2 * recipe.Units : recipe.Units;
        units = new PaddedUnits(recipe.Units);
        cell = GatedCell.Of(recipe.Cell, units.Count);
        if (recipe.Cell == RecurrentCell.Gru)
            gru = nn.GRU(inputs, recipe.Units, batchFirst: true, bidirectional: recipe.Bidirectional);
        else
            lstm = nn.LSTM(inputs, recipe.Units, batchFirst: true, bidirectional: recipe.Bidirectional);
        RegisterComponents();
        foreach (var weight in parameters())
            Draw(weight, recipe.Initialization);
    }

    /// <summary>Units of all directions.</summary>
    public int Width { get; }

    public override Tensor forward(Tensor vectors, Tensor lengths) =>
        vectors.device_type == DeviceType.CPU ? OnProcessor(vectors, lengths) : ByTorch(vectors, lengths);

    private Tensor OnProcessor(Tensor vectors, Tensor lengths)
    {
        var rows = new PackedRows(lengths.data<long>().ToArray(), (int)vectors.shape[1]);
        return units.States(RecurrentFunction.Of(cell, rows, vectors, units.Weights(parameters())));
    }

    /// <summary>By the layers of Torch, which run on any device.</summary>
    public Tensor ByTorch(Tensor vectors, Tensor lengths)
    {
        using var packed = nn.utils.rnn.pack_padded_sequence(vectors, lengths.cpu(), batch_first: true, enforce_sorted: false);
        using var states = gru is not null ? gru.call(packed).Item1 : lstm!.call(packed).Item1;
        return nn.utils.rnn.pad_packed_sequence(states, batch_first: true, total_length: vectors.shape[1]).Item1;
    }

    private static void Draw(Parameter weight, Initialization initialization)
    {
        using var free = no_grad();
        if (weight.dim() == 1)
            nn.init.zeros_(weight);
        else
            Layers.Draw(weight, initialization, Activation.Tanh);
    }
}
