using Cake.Core;

namespace Cake.Frosting;

/// <summary>Runs once after the last task, whether the run succeeded or not, in a dry run too.</summary>
public interface IFrostingTeardown
{
    void Teardown(ICakeContext context, ITeardownContext info);
}
