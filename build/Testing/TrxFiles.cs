using System.Xml;
using System.Xml.Linq;
using Telar.Engine;

namespace Telar.Build.Testing;

/// <summary>The TRX files that the test runner leaves in a folder.</summary>
internal static class TrxFiles
{
    public static readonly XNamespace Namespace = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <param name="folder">With folders of its own.</param>
    /// <param name="read">What to take from each file.</param>
    /// <exception cref="TelarException">A file is no TRX file.</exception>
    public static IEnumerable<T> Read<T>(string folder, Func<XDocument, T> read) =>
        Directory.EnumerateFiles(folder, "*.trx", SearchOption.AllDirectories).Select(path =>
        {
            try
            {
                return read(XDocument.Load(path));
            }
            catch (Exception exception) when (exception is XmlException or InvalidOperationException or ArgumentNullException)
            {
                throw new TelarException("the test runner left no readable result", path, "run dotnet test to see why", exception);
            }
        });
}
