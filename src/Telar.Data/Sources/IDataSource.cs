using Telar.Engine;

namespace Telar.Data.Sources;

/// <summary>Where a file, or a folder of files, comes from, with a digest that says which bytes are meant.</summary>
public interface IDataSource
{
    /// <summary>Name of the file or folder under <c>data/raw/DATASET</c>.</summary>
    string FileName { get; }

    /// <summary>Everything that decides the bytes; part of the download's fingerprint.</summary>
    object Pin { get; }

    /// <summary>What publishes the bytes in versions; null where nothing does.</summary>
    Carrier? Carrier { get; }

    /// <summary>Puts the bytes at the target, from the mirror or the origin, once their digest is found right.</summary>
    /// <exception cref="TelarException">They cannot be had, or are not the pinned ones; the target does not exist then.</exception>
    Task FetchAsync(FetchRequest request, CancellationToken cancellation);

    /// <summary>Whether a file or folder that is there holds the pinned bytes.</summary>
    bool IsPinned(string path);
}
