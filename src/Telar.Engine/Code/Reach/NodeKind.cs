namespace Telar.Engine.Code.Reach;

/// <summary>How far a thing is reached.</summary>
internal enum NodeKind
{
    /// <summary>A method that can run.</summary>
    Method,

    /// <summary>A virtual method that is called: its overrides in live types can run.</summary>
    Slot,

    /// <summary>A type that is mentioned: its bases matter to casts.</summary>
    Touched,

    /// <summary>A type that has instances: its fields, attributes and called virtual methods matter.</summary>
    Live,

    /// <summary>A live type that may be constructed and read by reflection: so do constructors and properties.</summary>
    Whole,
}
