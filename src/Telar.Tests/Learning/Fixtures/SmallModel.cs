using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Fixtures;

/// <summary>One hidden layer with all that has a state of its own: batch normalisation and dropout.</summary>
internal sealed record SmallModel : ModelRecipe
{
    public override string Kind => "small";

    public override Classifier Create(TaskShape shape, Func<string, string> input) => new Network(shape);

    private sealed class Network : Classifier
    {
        private readonly Sequential hidden;
        private readonly Linear output;

        public Network(TaskShape shape)
            : base(nameof(Network))
        {
            hidden = Layers.Dense(shape.Features[0].Dimensions[0], 16, Activation.Relu, batchNormalization: true, dropout: 0.2);
            output = nn.Linear(16, shape.Classes);
            RegisterComponents();
            this.Initialize(Initialization.He, Activation.Relu);
        }

        public override Tensor forward(IReadOnlyList<Tensor> features) => output.call(hidden.call(features[0]));
    }
}
