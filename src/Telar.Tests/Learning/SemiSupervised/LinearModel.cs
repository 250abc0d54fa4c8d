using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.SemiSupervised;

/// <summary>A softmax model: its border is a straight line.</summary>
internal sealed record LinearModel : ModelRecipe
{
    public override string Kind => "linear";

    public override Classifier Create(TaskShape shape, Func<string, string> input) => new Network(shape);

    private sealed class Network : Classifier
    {
        private readonly Linear layer;

        public Network(TaskShape shape)
            : base(nameof(Network))
        {
            layer = nn.Linear(shape.Features[0].Dimensions[0], shape.Classes);
            RegisterComponents();
        }

        public override Tensor forward(IReadOnlyList<Tensor> features) => layer.call(features[0]);
    }
}
