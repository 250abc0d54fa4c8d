namespace Telar.Reporting.Localization;

/// <summary>A stage whose product is written in a language.</summary>
public interface ILocalized
{
    Language Language { get; }
}
