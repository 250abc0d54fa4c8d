namespace Telar.Learning.Attention;

/// <summary>How a network that attends, and so sees a set of places, is told their order.</summary>
public enum PositionEncoding
{
    /// <summary>Sines and cosines of fixed wavelengths (Vaswani et al. 2017).</summary>
    Sinusoidal,

    /// <summary>A trained vector for each place (Gehring et al. 2017).</summary>
    Learned,

    /// <summary>Nothing: the order is lost.</summary>
    None,
}
