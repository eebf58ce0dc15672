import { reportAddress } from "@/lib/view/addresses";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import { statementLabel } from "@/lib/view/statement-label";
import type { Language } from "@/lib/vocabulary/code-labels";
import { textLocator } from "@/lib/vocabulary/locators";
import type { ComparedSide } from "./load-side";

type StatementsProps = { readonly sides: readonly ComparedSide[]; readonly year: number; readonly language: Language };

/** The problem and measure statements of one year, A left and B right, each leading to its place in the report. */
export function StatementsBeside({ sides, year, language }: StatementsProps) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {sides.map(({ agency, years, statements }, index) => {
        const report = years.reports.get(year);
        const own = statements.filter((statement) => statement.report === report?.id);
        return (
          <section key={agency.agencyId} aria-label={agency.name}>
            <h3 className={index === 0 ? "side-a" : "side-b"}>{agency.name}</h3>
            {report === undefined && <p className="soft">{COMPARE_COPY.noReport[language]}</p>}
            {report !== undefined && own.length === 0 && <p className="soft">{COMPARE_COPY.noStatements[language]}</p>}
            <ul className="list-none p-0">
              {own.map((statement) => (
                <li key={`${statement.part}-${statement.ordinal}`} className="mb-2">
                  <span className="soft small">{statementLabel(statement, language)}</span>
                  <br />
                  <a lang="zh-CN" href={reportAddress(language, report?.reportId ?? "", textLocator(statement))}>
                    {statement.words}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
