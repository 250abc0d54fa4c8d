namespace Telar.Learning.Optimization;

/// <summary>Rules for a step along the gradient; Goodfellow et al., Deep Learning (2016), chapter 8.</summary>
public enum OptimizerKind
{
    GradientDescent,

    /// <summary>Momentum .9 (Polyak 1964).</summary>
    Momentum,

    /// <summary>Nesterov's momentum .9 (Sutskever et al. 2013).</summary>
    Nesterov,

    Adagrad,

    RmsProp,

    Adam,

    /// <summary>Adam with decoupled weight decay (Loshchilov and Hutter 2019).</summary>
    AdamW,
}
