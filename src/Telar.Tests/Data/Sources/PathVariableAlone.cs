namespace Telar.Tests.Data.Sources;

[CollectionDefinition(PathVariable.Collection, DisableParallelization = true)]
public sealed class PathVariableAlone;
