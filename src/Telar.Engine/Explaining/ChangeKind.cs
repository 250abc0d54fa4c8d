namespace Telar.Engine.Explaining;

/// <summary>Which part of what decides a stage's outputs changed.</summary>
public enum ChangeKind
{
    Method,

    /// <summary>A type, where no method of it changed: its bases, fields, attributes or constants.</summary>
    Type,

    /// <summary>The code as a whole, where nobody remembers of what the old one consisted.</summary>
    Code,

    Parameter,

    Input,

    Package,

    /// <summary>A numeric setting or the version of a tool.</summary>
    Setting,

    /// <summary>The list of outputs that the stage declares.</summary>
    Output,

    /// <summary>A result that the store no longer holds as it was.</summary>
    Stored,
}
