namespace Telar.Engine.Code.Assemblies;

/// <summary>Who made a type or method, and therefore how it enters a digest.</summary>
internal enum Origin
{
    /// <summary>Somebody wrote it: it has a name of its own and is a part of its own.</summary>
    Written,

    /// <summary>The compiler made it for one method: its content belongs to that method.</summary>
    Inlined,

    /// <summary>
    /// A type that the compiler fills for many methods, such as the class of all lambdas that
    /// capture nothing: only the members that are used belong to their user.
    /// </summary>
    Shared,
}
