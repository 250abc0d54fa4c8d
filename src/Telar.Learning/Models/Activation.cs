namespace Telar.Learning.Models;

/// <summary>Non-linearities between layers.</summary>
public enum Activation
{
    Relu,

    /// <summary>Slope .01 below zero (Maas et al. 2013).</summary>
    LeakyRelu,

    Tanh,
}
