using Telar.Learning.Deployment;

namespace Telar.Studies;

/// <summary>An experiment's model as new rows are classified with it.</summary>
/// <param name="Folder">Where it lies, project-relative.</param>
/// <param name="Reader">Reads it and the rows.</param>
public sealed record DeployableModel(ModelFolder Folder, IModelReader Reader);
