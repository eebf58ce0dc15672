import { reportAddress } from "@/lib/view/addresses";
import type { ComparedYears } from "@/lib/view/compared-years";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import { RECURRENCE_COPY } from "@/lib/view/copy/recurrence-copy";
import { formatNumber } from "@/lib/view/format";
import { markShared, type SharedPiece, type WordedSide } from "@/lib/view/shared-wording";
import { statementLabel } from "@/lib/view/statement-label";
import type { Language } from "@/lib/vocabulary/code-labels";
import { textLocator } from "@/lib/vocabulary/locators";
import type { ComparedSide } from "./load-side";

type StatementsProps = {
  readonly sides: readonly [ComparedSide, ComparedSide];
  readonly compared: ComparedYears;
  readonly language: Language;
};

/** The problem and measure statements of both reports, A left and B right, what both say marked, each leading to its place. */
export function StatementsBeside({ sides, compared, language }: StatementsProps) {
  const years = [compared.a, compared.b];
  const [a, b] = sides.map((side, index) => wordedSide(side, years[index] ?? null));
  if (a === undefined || b === undefined) return null;
  const marked = [markShared(a, b), markShared(b, a)];
  const [sharedA = 0, sharedB = 0] = marked.map((side) => side.flat().filter((piece) => piece.shared).length);
  return (
    <>
      {sharedA + sharedB > 0 && (
        <p className="soft small mb-2">
          {RECURRENCE_COPY.sharedSentences[language](formatNumber(sharedA), formatNumber(sharedB))}
        </p>
      )}
      <div className="grid gap-8 md:grid-cols-2">
        {sides.map((side, index) => (
          <Side
            key={index === 0 ? "a" : "b"}
            side={side}
            year={years[index] ?? null}
            marked={marked[index] ?? []}
            className={index === 0 ? "side-a" : "side-b"}
            language={language}
          />
        ))}
      </div>
    </>
  );
}

type SideProps = {
  readonly side: ComparedSide;
  readonly year: number | null;
  readonly marked: readonly (readonly SharedPiece[])[];
  readonly className: string;
  readonly language: Language;
};

function Side({ side, year, marked, className, language }: SideProps) {
  const report = year === null ? undefined : side.years.reports.get(year);
  const own = statementsOf(side, year);
  const name = COMPARE_COPY.reportOf[language](side.agency.name, year);
  return (
    <section aria-label={name}>
      <h3 className={className}>{name}</h3>
      {report === undefined && <p className="soft">{COMPARE_COPY.noReport[language]}</p>}
      {report !== undefined && own.length === 0 && <p className="soft">{COMPARE_COPY.noStatements[language]}</p>}
      <ul className="list-none p-0">
        {own.map((statement, at) => (
          <li key={`${statement.part}-${statement.ordinal}`} className="mb-2">
            <span className="soft small">{statementLabel(statement, language)}</span>
            <br />
            <a lang="zh-CN" href={reportAddress(language, report?.reportId ?? "", textLocator(statement))}>
              <MarkedWords pieces={marked[at] ?? []} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MarkedWords({ pieces }: { readonly pieces: readonly SharedPiece[] }) {
  return pieces.map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a statement never change their order
    piece.shared ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}

function statementsOf(side: ComparedSide, year: number | null): ComparedSide["statements"] {
  const report = year === null ? undefined : side.years.reports.get(year);
  return side.statements.filter((statement) => statement.report === report?.id);
}

function wordedSide(side: ComparedSide, year: number | null): WordedSide {
  const { name, county, prefecture, province } = side.agency;
  const titled = (year === null ? undefined : side.years.reports.get(year))?.agencyAsTitled ?? null;
  return {
    statements: statementsOf(side, year).map((statement) => statement.words),
    names: [name, titled, county, prefecture, province],
  };
}
