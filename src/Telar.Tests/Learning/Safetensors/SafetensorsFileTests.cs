using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Telar.Engine;
using Telar.Learning.Safetensors;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Safetensors;

[Collection(TorchTests.Name)]
public sealed class SafetensorsFileTests
{
    /// <summary>By hand after the format's description: "b" is 7 in int64, "a" is [1.5, -2] in float32.</summary>
    private static readonly byte[] KnownFile =
    [
        .. new byte[] { 168, 0, 0, 0, 0, 0, 0, 0 },
        .. Encoding.UTF8.GetBytes(
            """{"__metadata__":{"format":"pt"},"b":{"dtype":"I64","shape":[],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[1,2],"data_offsets":[8,16]}}""".PadRight(168)),
        .. new byte[] { 7, 0, 0, 0, 0, 0, 0, 0 },
        .. new byte[] { 0x00, 0x00, 0xC0, 0x3F, 0x00, 0x00, 0x00, 0xC0 },
    ];

    [Fact]
    public void A_file_made_by_hand_is_read()
    {
        using var content = SafetensorsFile.Read(KnownFile, "known");

        Assert.Equal("pt", content.Metadata["format"]);
        Assert.Equal(["a", "b"], content.Tensors.Keys.Order());
        Assert.Equal([1, 2], content.Tensors["a"].shape);
        Assert.Equal([1.5f, -2f], content.Tensors["a"].data<float>().ToArray());
        Assert.Empty(content.Tensors["b"].shape);
        Assert.Equal(7L, content.Tensors["b"].item<long>());
    }

    [Fact]
    public void The_file_made_by_hand_is_what_is_written()
    {
        using var content = new SafetensorsContent(
            new Dictionary<string, Tensor> { ["a"] = tensor(new[] { 1.5f, -2 }).reshape(1, 2), ["b"] = tensor(7L) },
            new Dictionary<string, string> { ["format"] = "pt" });
        // Padding is to eight bytes only; the file by hand has more of it.
        var written = SafetensorsFile.ToBytes(content);
        var length = (int)BinaryPrimitives.ReadUInt64LittleEndian(written);

        Assert.Equal(0, length % 8);
        Assert.Equal(HeaderOf(KnownFile).TrimEnd(), HeaderOf(written).TrimEnd());
        Assert.Equal(KnownFile[^16..], written[^16..]);
        Assert.Equal(8 + length + 16, written.Length);
    }

    [Property]
    public bool Tensors_come_back_to_the_last_bit(NonNull<float[]> floats, NonNull<long[]> longs, NonNull<string> name)
    {
        var odd = $"layer.{name.Get.Replace('\uFFFE', ' ')}";
        if (odd.Any(char.IsSurrogate))
            return true;
        using var content = new SafetensorsContent(
            new Dictionary<string, Tensor>
            {
                [odd] = tensor(floats.Get).reshape(-1, 1),
                ["numbers"] = tensor(longs.Get),
                ["strided"] = arange(6, ScalarType.Float32).reshape(2, 3).t(),
                ["double"] = tensor(floats.Get.Length > 0 ? (double)floats.Get[0] : 0),
            },
            new Dictionary<string, string>());
        using var read = SafetensorsFile.Read(SafetensorsFile.ToBytes(content), "round");

        return content.Tensors.All(pair =>
            read.Tensors[pair.Key].shape.SequenceEqual(pair.Value.shape)
            && read.Tensors[pair.Key].dtype == pair.Value.dtype
            && ElementsOf(read.Tensors[pair.Key]).SequenceEqual(ElementsOf(pair.Value)));
    }

    [Fact]
    public void Order_of_names_does_not_matter_and_every_tensor_lies_aligned()
    {
        var tensors = new Dictionary<string, Tensor> { ["c"] = tensor(new byte[] { 1 }), ["a"] = tensor(1f), ["b"] = tensor(2L) };
        var none = new Dictionary<string, string>();
        var bytes = SafetensorsFile.ToBytes(new SafetensorsContent(tensors, none));

        Assert.Equal(bytes, SafetensorsFile.ToBytes(new SafetensorsContent(tensors.Reverse().ToDictionary(), none)));
        Assert.Contains("""{"b":{"dtype":"I64","shape":[],"data_offsets":[0,8]},"a":{"dtype":"F32",""", HeaderOf(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_the_format_lacks_is_an_error()
    {
        using var odd = tensor(new[] { new System.Numerics.Complex(1, 2) });
        var error = Assert.Throws<TelarException>(
            () => SafetensorsFile.ToBytes(new SafetensorsContent(new Dictionary<string, Tensor> { ["odd"] = odd }, new Dictionary<string, string>())));
        Assert.Contains("tensor odd", error.What);
    }

    private static string HeaderOf(byte[] file) =>
        Encoding.UTF8.GetString(file, 8, (int)BinaryPrimitives.ReadUInt64LittleEndian(file));

    private static byte[] ElementsOf(Tensor tensor) => tensor.contiguous().bytes.ToArray();
}
