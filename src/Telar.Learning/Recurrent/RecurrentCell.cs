namespace Telar.Learning.Recurrent;

/// <summary>What passes the state from word to word.</summary>
public enum RecurrentCell
{
    /// <summary>Gated recurrent unit (Cho et al. 2014).</summary>
    Gru,

    /// <summary>Long short-term memory (Hochreiter and Schmidhuber 1997).</summary>
    Lstm,
}
