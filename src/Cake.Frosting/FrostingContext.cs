using Cake.Core;

namespace Cake.Frosting;

/// <summary>The context handed to tasks; derive from it to give a build typed options and paths.</summary>
public class FrostingContext(ICakeContext context) : CakeContextAdapter(context), IFrostingContext;
