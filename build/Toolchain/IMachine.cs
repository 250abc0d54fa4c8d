namespace Telar.Build.Toolchain;

/// <summary>The facts about the machine that decide what to do about a missing tool.</summary>
public interface IMachine
{
    bool IsRoot { get; }

    /// <summary>Debian, Ubuntu or one that descends from them.</summary>
    bool IsDebian { get; }

    /// <summary>Absolute path of a program on the PATH, or null.</summary>
    string? Find(string program);

    /// <summary>Whether the package manager has installed a package; only asked on Debian.</summary>
    bool HasPackage(string package);
}
