using System.Text;
using static TorchSharp.torch;

namespace Telar.Benchmarks.PyTorch;

/// <summary>A tensor as a file of NumPy (format 1.0, numpy.org/doc/stable/reference/generated/numpy.lib.format.html).</summary>
internal static class NumpyFile
{
    private const int Alignment = 64;
    private static readonly byte[] Magic = [0x93, .. "NUMPY"u8, 1, 0];

    public static void Write(string path, Tensor tensor)
    {
        var type = tensor.dtype switch
        {
            ScalarType.Float32 => "<f4",
            ScalarType.Int64 => "<i8",
            ScalarType.Byte => "|u1",
            var other => throw new ArgumentException($"{other} is not known here", nameof(tensor)),
        };
        var shape = string.Concat(tensor.shape.Select(dimension => $"{dimension}, "));
        var header = $"{{'descr': '{type}', 'fortran_order': False, 'shape': ({shape}), }}";
        var length = Magic.Length + sizeof(ushort) + header.Length + 1;
        header = header.PadRight(header.Length + ((Alignment - (length % Alignment)) % Alignment)) + '\n';

        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Magic);
        writer.Write((ushort)header.Length);
        writer.Write(Encoding.ASCII.GetBytes(header));
        writer.Write(tensor.detach().contiguous().bytes);
    }
}
