import type { ThemeRun } from "@/db/queries/list-recurrence";
import { townshipAddress } from "@/lib/view/addresses";
import { RECURRENCE_COPY } from "@/lib/view/copy/recurrence-copy";
import { formatYears } from "@/lib/view/format";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";

type RunListProps = { readonly runs: readonly ThemeRun[]; readonly language: Language; readonly withTheme: boolean };

/** Who has admitted a problem for the longest, with the measures promised meanwhile. */
export function RunList({ runs, language, withTheme }: RunListProps) {
  if (runs.length === 0) return <p className="soft">{RECURRENCE_COPY.noRuns[language]}</p>;
  return (
    <ol className="run-list small">
      {runs.map((run) => (
        <li key={`${run.agencyId}-${run.theme}-${run.first}`}>
          <a href={`${townshipAddress(language, run.agencyId)}#problems`}>{run.agencyName}</a>{" "}
          {withTheme && <span>{codeLabel("theme", run.theme, language)} </span>}
          <span>{RECURRENCE_COPY.run[language](run.years, formatYears(run.first, run.last))}</span>{" "}
          <span className="soft">
            {RECURRENCE_COPY.runPromised[language](run.promised, run.years)} {run.county}
          </span>
        </li>
      ))}
    </ol>
  );
}
