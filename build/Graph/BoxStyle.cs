namespace Telar.Build.Graph;

/// <summary>
/// How a state looks: colours of Okabe and Ito, which colour-blind people tell apart, and a letter for
/// print without colour.
/// </summary>
/// <param name="Letter">Stands in the box.</param>
/// <param name="Word">Stands in the legend.</param>
/// <param name="Line">Colour of the border.</param>
/// <param name="Fill">Colour of the box, light enough for black text.</param>
/// <param name="IsDashed">Whether the border is.</param>
public sealed record BoxStyle(char Letter, string Word, string Line, string Fill, bool IsDashed)
{
    public static BoxStyle Of(BoxState state) => state switch
    {
        BoxState.Runs => new BoxStyle('S', "stale: will run", "#d55e00", "#fbe3d3", IsDashed: false),
        BoxState.MayRun => new BoxStyle('W', "waits: may run", "#e69f00", "#fdf3d9", IsDashed: true),
        BoxState.Restorable => new BoxStyle('R', "restorable", "#0072b2", "#dcecf7", IsDashed: false),
        BoxState.PassedOver => new BoxStyle('L', "as in the lock", "#767676", "#eeeeee", IsDashed: true),
        _ => new BoxStyle('U', "up to date", "#009e73", "#dff3ec", IsDashed: false),
    };
}
