using Cake.Core;

namespace Cake.Frosting;

/// <summary>The context of a build.</summary>
public interface IFrostingContext : ICakeContext;
