using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Layers over maps [B, C, H, W] that lie place by place in memory, [H, W, B, C], as <see cref="ConvolutionFunction"/>
/// needs them; on other devices, and for any other order in memory, the results are the same.
/// </summary>
internal static class PlaceByPlace
{
    /// <summary>The same maps in this order; a copy, if they have another.</summary>
    public static Tensor Order(Tensor maps) => Swap(Swap(maps).contiguous());

    /// <summary>Convolves on the processor by <see cref="ConvolutionFunction"/>, else by Torch.</summary>
    public static Tensor Convolve(this Conv2d layer, Tensor maps) => maps.device_type == DeviceType.CPU
        ? Swap(ConvolutionFunction.Of(Swap(maps), layer.weight, layer.bias, (int)layer.stride[0], (int)layer.padding![0]))
        : layer.call(maps);

    /// <summary>Normalises each channel; every place of every picture is an example.</summary>
    public static Tensor Normalize(this nn.Module<Tensor, Tensor> layer, Tensor maps)
    {
        var places = Swap(maps);
        return Swap(layer.call(places.reshape(-1, maps.shape[1], 1, 1)).view(places.shape));
    }

    /// <summary>Averages squares of so many places a side: pictures and channels are alike to Torch.</summary>
    public static Tensor Average(Tensor maps, int side)
    {
        var places = Swap(maps);
        var averages = nn.functional.avg_pool2d(places.flatten(2).unsqueeze(0).permute(0, 3, 1, 2), side);
        return Swap(averages.permute(0, 2, 3, 1).squeeze(0).unflatten(2, [maps.shape[0], maps.shape[1]]));
    }

    // The order [H, W, B, C] from [B, C, H, W], and back.
    private static Tensor Swap(Tensor maps) => maps.permute(2, 3, 0, 1);
}
