using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>
/// A training state in one file. Written at the end of every epoch; a training that goes on from it ends with
/// the same bits as one that was never interrupted.
/// </summary>
public static class Checkpoint
{
    public static void Save(string path, TrainingState state) =>
        CheckpointFile.Write(path, writer => Write(writer, state));

    /// <summary>
    /// Brings a new state to where the file's training stood. False, and the state untouched, where the file
    /// is not whole.
    /// </summary>
    public static bool TryLoad(string path, TrainingState state) =>
        CheckpointFile.TryRead(path, reader => Read(reader, state));

    private static void Write(BinaryWriter writer, TrainingState state)
    {
        writer.Write(state.Step);
        writer.Write(state.History.Count);
        foreach (var record in state.History)
            Write(writer, record);
        var model = state.Model.ToBytes();
        writer.WriteCounted(model);
        Write(writer, state.Kept.Record);
        // Often it is the epoch that has just ended.
        var isKept = model.AsSpan().SequenceEqual(state.Kept.Model);
        writer.Write(isKept);
        if (!isKept)
            writer.WriteCounted(state.Kept.Model);
        state.Optimizer.Save(writer);
        using var shuffle = state.Shuffle.get_state();
        writer.WriteCounted(shuffle.bytes);
        using var random = get_rng_state();
        writer.WriteCounted(random.bytes);
    }

    private static void Read(BinaryReader reader, TrainingState state)
    {
        state.Step = reader.ReadInt64();
        for (var epochs = reader.ReadInt32(); epochs > 0; epochs--)
            state.History.Add(ReadRecord(reader));
        var model = reader.ReadCounted();
        state.Model.FromBytes(model);
        state.Kept = new KeptEpoch(ReadRecord(reader), reader.ReadBoolean() ? model : reader.ReadCounted());
        state.Optimizer.Load(reader);
        using var shuffle = tensor(reader.ReadCounted());
        state.Shuffle.set_state(shuffle);
        // Last: building and loading may themselves draw.
        using var random = tensor(reader.ReadCounted());
        set_rng_state(random);
    }

    private static void Write(BinaryWriter writer, EpochRecord record)
    {
        writer.Write(record.Epoch);
        writer.Write(record.Step);
        writer.Write(record.LearningRate);
        writer.Write(record.TrainLoss);
        writer.Write(record.TrainAccuracy);
        writer.Write(record.ValidationLoss);
        writer.Write(record.ValidationAccuracy);
        writer.Write(record.ValidationMacroF1);
    }

    private static EpochRecord ReadRecord(BinaryReader reader) => new(
        reader.ReadInt32(),
        reader.ReadInt64(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble());
}
