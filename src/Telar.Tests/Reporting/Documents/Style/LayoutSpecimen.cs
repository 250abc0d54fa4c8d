using static Telar.Tests.Reporting.Documents.Style.Specimen;

namespace Telar.Tests.Reporting.Documents.Style;

/// <summary>One page with everything whose place is published, and a full one.</summary>
public sealed class LayoutSpecimen : IAsyncLifetime
{
    public Specimen Specimen { get; } = new();

    public async Task InitializeAsync()
    {
        if (new TexFactAttribute().Skip is not null)
            return;

        await Specimen.CompileAsync("preprint", $$"""
            \begin{abstract}
            {{Sentences(4)}}
            \end{abstract}
            \section{Heading}
            Under.

            Beneath.\footnote{Noted.}
            \subsection{Lesser}
            \textsf{Sans} \texttt{mono} {\small small}.
            \section{Second}
            \begin{figure}[h]
              \centering
              \rule{2in}{1in}
              \caption{Undercap}
            \end{figure}
            \begin{table}[h]
              \caption{Overcap}
              \centering
              \rule{3in}{1in}
            \end{table}
            \newpage
            {{Sentences(80)}}
            """);
    }

    public Task DisposeAsync()
    {
        Specimen.Dispose();
        return Task.CompletedTask;
    }
}
