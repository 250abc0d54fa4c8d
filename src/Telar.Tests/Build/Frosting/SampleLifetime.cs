using Cake.Core;
using Cake.Frosting;

namespace Telar.Tests.Build.Frosting;

public sealed class SampleLifetime : FrostingLifetime<SampleContext>
{
    public override void Setup(SampleContext context, ISetupContext info) => context.Journal.Entries.Add("setup");

    public override void Teardown(SampleContext context, ITeardownContext info) =>
        context.Journal.Entries.Add(info.Successful ? "teardown" : "teardown after failure");
}
