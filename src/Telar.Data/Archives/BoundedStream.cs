namespace Telar.Data.Archives;

/// <summary>Reads through to another stream, counts the bytes and stops with an error beyond a limit.</summary>
internal sealed class BoundedStream(Stream inner, long limit) : ReadOnlyStream
{
    public long BytesRead { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        BytesRead += read;
        return BytesRead <= limit ? read : throw new InvalidDataException($"it unpacks to more than {limit} bytes");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
