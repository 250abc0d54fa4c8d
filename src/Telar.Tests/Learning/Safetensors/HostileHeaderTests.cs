using System.Buffers.Binary;
using System.Text;
using FsCheck.Xunit;
using Telar.Engine;
using Telar.Learning.Safetensors;

namespace Telar.Tests.Learning.Safetensors;

/// <summary>Files as a broken disk or somebody with a purpose leaves them: each is one clear error, and no tensor.</summary>
[Collection(TorchTests.Name)]
public sealed class HostileHeaderTests
{
    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}""", 4, "needs 8 bytes and has 4")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", 8, "take 4 bytes, and it has 8")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", 0, "take 4 bytes, and it has 0")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}}""", 6, "b begins at 2, where 4 is free")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", 4, "b begins at 0, where 4 is free")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", 8, "a begins at 4, where 0 is free")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}""", 4, "has the offsets [4, 0]")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}""", 4, "has the offsets [-4, 0]")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}""", 4, "has the offsets [0]")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-1,-1],"data_offsets":[0,4]}}""", 4, "has the shape [-1, -1]")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}""", 0, "needs 73786976294838206464 bytes and has 0")]
    [InlineData("""{"a":{"dtype":"F32","shape":[0,9223372036854775807,9223372036854775807],"data_offsets":[0,0]}}""", 0, "shape of a")]
    [InlineData("""{"a":{"dtype":"C64","shape":[1],"data_offsets":[0,8]}}""", 8, "has the type C64")]
    [InlineData("""{"a":{"dtype":null,"shape":[1],"data_offsets":[0,8]}}""", 8, "has the type ")]
    [InlineData("""{"a":{"dtype":4,"shape":[1],"data_offsets":[0,4]}}""", 4, "not as the format wants it")]
    [InlineData("""{"a":{"shape":[1],"data_offsets":[0,4]}}""", 4, "not as the format wants it")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}}""", 4, "not as the format wants it")]
    [InlineData("""{"a":{"dtype":"F32","shape":"1","data_offsets":[0,4]}}""", 4, "not as the format wants it")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", 4, "not as the format wants it")]
    [InlineData("""{"__metadata__":{"format":1}}""", 0, "not as the format wants it")]
    [InlineData("""{"__metadata__":{"format":null}}""", 0, "holds a null")]
    [InlineData("""{"__metadata__":"pt"}""", 0, "not as the format wants it")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}""", 4, "not as the format wants it")]
    [InlineData("""{"a":[]}""", 0, "not as the format wants it")]
    [InlineData("""[]""", 0, "does not begin with {")]
    [InlineData(""" {}""", 0, "does not begin with {")]
    public void A_header_that_does_not_fit_is_refused(string header, int data, string said)
    {
        var error = Assert.Throws<TelarException>(() => SafetensorsFile.Read(FileOf(header, data), "hostile"));
        Assert.Contains(said, error.What, StringComparison.Ordinal);
        Assert.Equal("hostile", error.Where);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_file_without_a_length_is_refused(int bytes) =>
        Assert.Throws<TelarException>(() => SafetensorsFile.Read(new byte[bytes], "short"));

    [Theory]
    [InlineData(3UL)]
    [InlineData(ulong.MaxValue)]
    public void A_header_that_is_longer_than_the_file_is_refused(ulong length)
    {
        var file = FileOf("{}", 0);
        BinaryPrimitives.WriteUInt64LittleEndian(file, length);
        var error = Assert.Throws<TelarException>(() => SafetensorsFile.Read(file, "long"));
        Assert.Contains($"would have {length} bytes", error.What, StringComparison.Ordinal);
    }

    [Property(MaxTest = 500)]
    public void Whatever_is_changed_in_a_header_is_read_or_refused(int position, byte value)
    {
        var file = FileOf("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"U8","shape":[3],"data_offsets":[8,11]}}""", 11);
        file[(int)((uint)position % (file.Length - 11))] = value;
        try
        {
            SafetensorsFile.Read(file, "changed").Dispose();
        }
        catch (TelarException)
        {
            // Any other exception fails the test.
        }
    }

    [Fact]
    public void No_tensor_at_all_is_a_file_too()
    {
        using var content = SafetensorsFile.Read(FileOf("{}", 0), "empty");
        Assert.Empty(content.Tensors);
    }

    private static byte[] FileOf(string header, int data)
    {
        var json = Encoding.UTF8.GetBytes(header);
        var length = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)json.Length);
        return [.. length, .. json, .. new byte[data]];
    }
}
