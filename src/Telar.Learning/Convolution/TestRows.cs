using Telar.Engine;
using Telar.Learning.Tasks;

namespace Telar.Learning.Convolution;

/// <summary>Finds rows that an inspection names.</summary>
internal static class TestRows
{
    /// <exception cref="TelarException">There is no such row.</exception>
    public static int Find(Rows test, string id, string inspection)
    {
        var row = test.Ids.ToList().IndexOf(id);
        return row >= 0
            ? row
            : throw new TelarException($"no test row is called {id}", inspection, $"name one as e.g. {test.Ids[0]}");
    }
}
