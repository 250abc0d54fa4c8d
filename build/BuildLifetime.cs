using Cake.Core;
using Cake.Frosting;

namespace Telar.Build;

/// <summary>Ends a run with its summary. A dry run comes here too, so nothing may have an effect.</summary>
public sealed class BuildLifetime : FrostingLifetime<BuildContext>
{
    public override void Setup(BuildContext context, ISetupContext info)
    {
    }

    public override void Teardown(BuildContext context, ITeardownContext info)
    {
        if (info.Successful)
            context.Report();
    }
}
