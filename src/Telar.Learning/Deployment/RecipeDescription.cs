using System.Text.Json;

namespace Telar.Learning.Deployment;

/// <summary>The recipe's name, and the model's settings as its own class reads them.</summary>
public sealed record RecipeDescription(string Name, JsonElement Model);
