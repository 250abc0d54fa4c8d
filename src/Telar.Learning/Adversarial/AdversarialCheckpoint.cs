using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>
/// The state after an epoch in one file: both networks, with the vectors of the power iteration among the discriminator's
/// buffers, the averaged generator, both optimizers, what was kept so far, and the random state.
/// </summary>
internal static class AdversarialCheckpoint
{
    public static void Save(string path, AdversarialState state) => CheckpointFile.Write(path, writer =>
    {
        writer.Write(state.Step);
        writer.Write(state.History.Count);
        foreach (var epoch in state.History)
            Write(writer, epoch);
        writer.Write(state.Kept.Count);
        foreach (var (epoch, generator) in state.Kept)
        {
            writer.Write(epoch);
            writer.WriteCounted(generator);
        }

        writer.WriteCounted(state.Generator.ToBytes());
        writer.WriteCounted(state.Discriminator.ToBytes());
        writer.WriteCounted(state.Average.ToBytes());
        state.GeneratorOptimizer.Save(writer);
        state.DiscriminatorOptimizer.Save(writer);
        using var random = get_rng_state();
        writer.WriteCounted(random.bytes);
    });

    /// <summary>Brings a new state to where the file's training stood; false where the file is not whole.</summary>
    public static bool TryLoad(string path, AdversarialState state) => CheckpointFile.TryRead(path, reader =>
    {
        state.Step = reader.ReadInt64();
        for (var epochs = reader.ReadInt32(); epochs > 0; epochs--)
            state.History.Add(ReadEpoch(reader));
        state.Kept.Clear();
        for (var kept = reader.ReadInt32(); kept > 0; kept--)
            state.Kept.Add((reader.ReadInt32(), reader.ReadCounted()));
        state.Generator.FromBytes(reader.ReadCounted());
        state.Discriminator.FromBytes(reader.ReadCounted());
        state.Average.FromBytes(reader.ReadCounted());
        state.GeneratorOptimizer.Load(reader);
        state.DiscriminatorOptimizer.Load(reader);
        // Last: building and loading may themselves draw.
        using var random = tensor(reader.ReadCounted());
        set_rng_state(random);
    });

    private static void Write(BinaryWriter writer, AdversarialEpoch epoch)
    {
        writer.Write(epoch.Epoch);
        writer.Write(epoch.Step);
        writer.Write(epoch.DiscriminatorLoss);
        writer.Write(epoch.GeneratorLoss);
        writer.Write(epoch.RealScore);
    }

    private static AdversarialEpoch ReadEpoch(BinaryReader reader) => new(
        reader.ReadInt32(), reader.ReadInt64(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
}
