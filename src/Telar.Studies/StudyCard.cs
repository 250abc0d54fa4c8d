namespace Telar.Studies;

/// <summary>What a catalogue has to know about a study.</summary>
/// <param name="Title">For readers.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Authors">As on the paper.</param>
/// <param name="Licence">Of the code and of what is our own in the results: SPDX identifier.</param>
/// <param name="Published">
/// The day of the results, changed by hand with a release: a date that a program takes from the clock or
/// from the history would make other bytes of the same results.
/// </param>
/// <param name="Source">The file that composes the study, relative to the project's root.</param>
public sealed record StudyCard(
    string Title, string Description, string Authors, string Licence, DateOnly Published, string Source);
