namespace Telar.Studies.Provenance;

/// <summary>Adds licences: by the address of the SPDX list where they have an identifier there.</summary>
internal sealed class CrateLicences(Crate crate)
{
    private readonly List<string> added = [];

    /// <summary>Identifiers of all that were added, in this order.</summary>
    public IEnumerable<string> All => added.Distinct();

    public string Add(string licence)
    {
        // SPDX identifiers have no spaces; "public domain" is no licence and none of them.
        var id = licence.Contains(' ', StringComparison.Ordinal)
            ? CrateNames.Local("licence", licence)
            : $"https://spdx.org/licenses/{licence}";
        added.Add(id);
        return crate.Add(new CrateEntity(id, "CreativeWork").With("name", licence));
    }
}
