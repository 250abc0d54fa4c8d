using Telar.Learning.Training;

namespace Telar.Learning.Embeddings;

/// <summary>The state after an epoch in one file. Epochs seed themselves, so no generator is kept.</summary>
internal static class EmbeddingCheckpoint
{
    public static void Save(string path, EmbeddingState state) => CheckpointFile.Write(path, writer =>
    {
        writer.Write(state.History.Count);
        foreach (var epoch in state.History)
        {
            writer.Write(epoch.Epoch);
            writer.Write(epoch.Step);
            writer.Write(epoch.LearningRate);
            writer.Write(epoch.Loss);
        }

        writer.WriteCounted(state.Model.ToBytes());
        state.Optimizer.Save(writer);
    });

    /// <summary>Brings a new state to where the file's training stood; false where the file is not whole.</summary>
    public static bool TryLoad(string path, EmbeddingState state) => CheckpointFile.TryRead(path, reader =>
    {
        for (var epochs = reader.ReadInt32(); epochs > 0; epochs--)
            state.History.Add(new EmbeddingEpoch(
                reader.ReadInt32(), reader.ReadInt64(), reader.ReadDouble(), reader.ReadDouble()));
        state.Model.FromBytes(reader.ReadCounted());
        state.Optimizer.Load(reader);
    });
}
