namespace Telar.Learning.Evaluation;

/// <summary>What a classifier says of rows whose classes are known.</summary>
/// <param name="Truth">Class index of each row.</param>
/// <param name="Predicted">Most probable class of each row.</param>
/// <param name="Confidence">Its probability.</param>
/// <param name="Loss">Mean cross-entropy in nats; NaN for a method without probabilities.</param>
public sealed record Predictions(int[] Truth, int[] Predicted, float[] Confidence, double Loss)
{
    public ConfusionMatrix Confusion(int classes) => ConfusionMatrix.Of(classes, Truth, Predicted);
}
