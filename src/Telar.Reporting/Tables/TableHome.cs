using Telar.Reporting.Localization;

namespace Telar.Reporting.Tables;

/// <summary>What all tables of a study in one language share.</summary>
/// <param name="Results">The study's results folder, e.g. <c>results/mesoamerica</c>.</param>
/// <param name="Language">What they are written in.</param>
public sealed record TableHome(string Results, Language Language);
