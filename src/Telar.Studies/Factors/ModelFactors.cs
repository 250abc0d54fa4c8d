using System.Globalization;
using Telar.Learning.Models;
using Telar.Learning.Training;

namespace Telar.Studies.Factors;

/// <summary>Factors that several kinds of network have.</summary>
public static class ModelFactors
{
    /// <typeparam name="TModel">The kind of network.</typeparam>
    /// <param name="set">Gives a network an initialisation.</param>
    /// <param name="expectation">What was thought before.</param>
    public static Factor Initializations<TModel>(Func<TModel, Initialization, TModel> set, Expectation expectation)
        where TModel : ModelRecipe => new(
        "initialization",
        "Initialisation",
        [
            Level<TModel>("Xavier", model => set(model, Initialization.Xavier)),
            Level<TModel>("He", model => set(model, Initialization.He)),
            Level<TModel>("normal", model => set(model, Initialization.Normal)),
        ],
        expectation);

    public static Factor Activations<TModel>(Func<TModel, Activation, TModel> set, Expectation expectation)
        where TModel : ModelRecipe => new(
        "activation",
        "Activation",
        [
            Level<TModel>("ReLU", model => set(model, Activation.Relu)),
            Level<TModel>("leaky ReLU", model => set(model, Activation.LeakyRelu)),
            Level<TModel>("tanh", model => set(model, Activation.Tanh)),
        ],
        expectation);

    public static Factor BatchNormalization<TModel>(Func<TModel, bool, TModel> set, Expectation expectation)
        where TModel : ModelRecipe => new(
        "batch-normalization",
        "Batch normalisation",
        [Level<TModel>("with", model => set(model, true)), Level<TModel>("without", model => set(model, false))],
        expectation);

    public static Factor Dropouts<TModel>(
        Func<TModel, double, TModel> set, Expectation expectation, params IReadOnlyList<double> rates)
        where TModel : ModelRecipe => new(
        "dropout",
        "Dropout",
        [
            .. rates.Select(rate => Level<TModel>(rate.ToString(CultureInfo.InvariantCulture), model => set(model, rate))),
            Factors.Level.AsChosen,
        ],
        expectation);

    /// <summary>A level that changes the network and nothing else.</summary>
    public static Level Level<TModel>(string name, Func<TModel, TModel> change)
        where TModel : ModelRecipe =>
        new(name, recipe => recipe with { Model = change((TModel)recipe.Model) });
}
