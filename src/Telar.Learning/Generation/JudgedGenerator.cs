namespace Telar.Learning.Generation;

/// <summary>What was found out about one generator.</summary>
/// <param name="Distances">Fréchet distance after each milestone.</param>
/// <param name="Named">Its last drawings, as the deployed classifier names them; the truth is what was asked for.</param>
/// <param name="Coverage">Of each class.</param>
/// <param name="Nearest">Median distance of the last drawings from the training drawings.</param>
internal sealed record JudgedGenerator(
    IReadOnlyList<(int Epoch, double Distance)> Distances, NamedRows Named, IReadOnlyList<double> Coverage, double Nearest);
