using Telar.Engine;
using Telar.Studies.Guatemala;
using Telar.Studies.Mesoamerica;

namespace Telar.Studies;

/// <summary>The studies there are. A new one is one more line here.</summary>
public static class StudyCatalog
{
    public static IReadOnlyList<IStudy> All { get; } =
    [
        new MesoamericaStudy(),
        new GuatemalaStudy(),
    ];

    /// <exception cref="TelarException">There is no such study.</exception>
    public static IStudy Find(string name) => All.FirstOrDefault(study => study.Name == name)
        ?? throw new TelarException(
            $"there is no study \"{name}\"", "--study",
            $"choose one of: {string.Join(", ", All.Select(study => study.Name))}");
}
