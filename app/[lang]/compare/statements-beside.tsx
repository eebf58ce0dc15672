import { listStatements } from "@/db/queries/list-statements";
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
  const [a, b] = [shownSide(sides[0], compared.a), shownSide(sides[1], compared.b)];
  const marked = { a: markShared(wordedSide(a), wordedSide(b)), b: markShared(wordedSide(b), wordedSide(a)) };
  const [sharedA, sharedB] = [countShared(marked.a), countShared(marked.b)];
  return (
    <>
      {sharedA + sharedB > 0 && (
        <p className="soft small mb-2">
          {RECURRENCE_COPY.sharedSentences[language](formatNumber(sharedA), formatNumber(sharedB))}
        </p>
      )}
      <div className="grid gap-8 md:grid-cols-2">
        <Side shown={a} marked={marked.a} className="side-a" language={language} />
        <Side shown={b} marked={marked.b} className="side-b" language={language} />
      </div>
    </>
  );
}

/** One side's report of the year compared, and what it states. */
type ShownSide = ReturnType<typeof shownSide>;

function shownSide({ agency, years }: ComparedSide, year: number | null) {
  const report = year === null ? null : (years.reports.get(year) ?? null);
  return { agency, year, report, statements: report === null ? [] : listStatements([report.id]) };
}

function wordedSide({ agency, report, statements }: ShownSide): WordedSide {
  const { name, county, prefecture, province } = agency;
  return {
    statements: statements.map((statement) => statement.words),
    names: [name, report?.agencyAsTitled ?? null, county, prefecture, province],
  };
}

function countShared(marked: readonly (readonly SharedPiece[])[]): number {
  return marked.flat().filter((piece) => piece.shared).length;
}

type SideProps = {
  readonly shown: ShownSide;
  readonly marked: readonly (readonly SharedPiece[])[];
  readonly className: string;
  readonly language: Language;
};

function Side({ shown, marked, className, language }: SideProps) {
  const { agency, year, report, statements } = shown;
  const name = COMPARE_COPY.reportOf[language](agency.name, year);
  return (
    <section aria-label={name}>
      <h3 className={className}>{name}</h3>
      {report === null && <p className="soft">{COMPARE_COPY.noReport[language]}</p>}
      {report !== null && statements.length === 0 && <p className="soft">{COMPARE_COPY.noStatements[language]}</p>}
      <ul className="list-none p-0">
        {statements.map((statement, at) => (
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
