namespace Telar.Studies;

/// <summary>How much work a study does.</summary>
public enum Profile
{
    /// <summary>Everything end to end in minutes, on a part of the data: shows that it runs, says nothing about the science.</summary>
    Smoke,

    /// <summary>What the committed results are made with.</summary>
    Default,

    /// <summary>The wide search for hyper-parameters; hours.</summary>
    Full,
}
