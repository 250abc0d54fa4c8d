namespace Telar.Learning.Training;

/// <summary>How the learning rate changes over the steps.</summary>
public enum ScheduleKind
{
    Constant,

    /// <summary>Rises to the peak over 30 % of the steps, then falls to almost nothing (Smith and Topin 2019).</summary>
    OneCycle,

    /// <summary>Falls from the peak to zero along half a cosine (Loshchilov and Hutter 2017).</summary>
    Cosine,
}
