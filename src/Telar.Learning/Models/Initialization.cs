namespace Telar.Learning.Models;

/// <summary>Distributions of the first weights.</summary>
public enum Initialization
{
    /// <summary>Uniform, variance 2 / (fan-in + fan-out) (Glorot and Bengio 2010).</summary>
    Xavier,

    /// <summary>Normal, variance gain² / fan-in, made for rectifiers (He et al. 2015).</summary>
    He,

    /// <summary>Normal, deviation .01 (Krizhevsky et al. 2012).</summary>
    Normal,
}
