namespace Telar.Studies.Provenance;

/// <summary>Adds licences: by the address of the SPDX list where they have an identifier there.</summary>
internal sealed class CrateLicences(Crate crate)
{
    public string Add(string licence)
    {
        // SPDX identifiers have no spaces; "public domain" is no licence and none of them.
        var id = licence.Contains(' ', StringComparison.Ordinal)
            ? CrateNames.Local("licence", licence)
            : $"https://spdx.org/licenses/{licence}";
        return crate.Add(new CrateEntity(id, "CreativeWork").With("name", licence));
    }
}
