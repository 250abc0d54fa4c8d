using Cake.Core;
using Cake.Frosting;

namespace Telar.Tests.Build.Frosting;

public sealed class SampleContext(ICakeContext context, Journal journal) : FrostingContext(context)
{
    public Journal Journal => journal;
}
