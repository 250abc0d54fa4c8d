using Telar.Engine.Stages;

namespace Telar.Engine.Auditing;

/// <summary>
/// What the machine decides of a stage's environment: versions of tools. The rest are settings, and
/// decided by the checkout.
/// </summary>
public static class MachineFacts
{
    public const string DotNet = "dotnet";

    public static bool Includes(Stage stage, string name) => name == DotNet || stage.Environment.ContainsKey(name);
}
