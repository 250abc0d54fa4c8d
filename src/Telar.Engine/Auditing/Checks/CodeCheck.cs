using Telar.Engine.Hashing;

namespace Telar.Engine.Auditing.Checks;

/// <summary>
/// The code, parameters, packages and settings that made the results are those of this checkout.
/// Another version of a tool of the machine is a note: the checkout does not decide it.
/// </summary>
public sealed class CodeCheck : IAuditCheck
{
    private const string Remedy = "run --target=Paper and commit what it makes, or check out the commit that made the results";

    public string Name => "code";

    public string Claim => "code, parameters, packages and settings of every stage are those of this checkout";

    public void Run(AuditSubject subject, CheckResult result)
    {
        var tools = new List<string>();
        foreach (var (stage, locked) in subject.Stages)
        {
            result.Examine();
            var here = subject.FingerprintHere(stage);
            if (here.Code != locked.Code)
                result.Find($"stage {stage.Key}", $"its code is another ({Abbreviation.Pair(locked.Code, here.Code)})", Remedy);
            var parameters = Digest.OfText(here.Parameters);
            if (parameters != locked.Parameters)
                result.Find($"stage {stage.Key}", $"its parameters are others ({Abbreviation.Pair(locked.Parameters, parameters)})", Remedy);
            foreach (var (name, text) in Differences(locked.Packages, here.Packages))
                result.Find($"stage {stage.Key}", $"the package {name} is another ({text})", Remedy);
            foreach (var (name, text) in Differences(locked.Environment, here.Environment))
            {
                if (MachineFacts.Includes(stage, name))
                    tools.Add($"made with another version of {name} ({text})");
                else
                    result.Find($"stage {stage.Key}", $"the setting {name} is another ({text})", Remedy);
            }
        }

        foreach (var tool in tools.CountBy(text => text).OrderBy(tool => tool.Key, StringComparer.Ordinal))
            result.Note($"{tool.Key}: {tool.Value} {(tool.Value == 1 ? "stage" : "stages")}");
    }

    private static IEnumerable<(string Name, string Text)> Differences(
        SortedDictionary<string, string> recorded, SortedDictionary<string, string> here) =>
        from name in recorded.Keys.Union(here.Keys).Order(StringComparer.Ordinal)
        let then = recorded.GetValueOrDefault(name, "none")
        let now = here.GetValueOrDefault(name, "none")
        where then != now
        select (name, $"recorded {then}, here {now}");
}
