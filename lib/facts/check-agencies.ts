import { cellWords } from "../vocabulary/check-operands";
import { CELL_BY_KEY, TABLES, type Table } from "../vocabulary/form";
import { cellLocator, locatorElsewhere } from "../vocabulary/locators";
import { stableHash } from "../vocabulary/stable-hash";
import { type Assessment, notAssessable, passes } from "./assessment";
import { assessmentToFinding } from "./assessment-to-finding";
import { FEWEST_CELLS } from "./check-year-patterns";
import type { Finding } from "./report-facts";
import { dueIn, findTold, keyOf, tellSingle, whyNotTold, type YearFigures } from "./year-figures";

/** One report among others: what tells whether another is a copy of it. */
export type ReportPrint = {
  readonly agency: string;
  readonly agencyName: string;
  /** Null where it is not known: tables are then compared with nobody's. */
  readonly county: string | null;
  readonly year: number;
  readonly edition: YearFigures["edition"];
  readonly sourceHash: string;
  /** From tablePrint; null where a table has too few figures to tell. */
  readonly tables: Readonly<Record<Table, string | null>>;
};

/** Two texts that are nearly one, numbers included: containment from 0 to 1. */
export type NearCopy = { readonly a: ReportPrint; readonly b: ReportPrint; readonly similarity: number };

export type CopyFinding = { readonly agency: string; readonly year: number; readonly finding: Finding };

/**
 * What a table says, in sixteen digits; null where it says so little that two townships may say it by chance: fewer than
 * three figures that are neither zero nor sums of others, or fewer than six digits in these.
 */
export function tablePrint(figures: YearFigures, table: Table): string | null {
  const single = tellSingle(figures, table);
  const digits = single.reduce((sum, value) => sum + String(value).length, 0);
  if (single.length < FEWEST_CELLS || digits < FEWEST_DIGITS) return null;
  const told = dueIn(figures, table).map((cell) => findTold(figures, keyOf(cell)));
  return stableHash(`${figures.edition} ${table} ${told.join(" ")}`);
}

const FEWEST_DIGITS = 6;

/**
 * C-35 and C-48 between agencies: whole tables that equal those of another agency of the county in the same year, one file under two
 * agency-years, and texts of a containment of 0.95 or more. Each side gets its finding.
 */
export function checkCopies(prints: readonly ReportPrint[], nearCopies: readonly NearCopy[]): readonly CopyFinding[] {
  return [...findCopiedTables(prints), ...findSharedSources(prints), ...findNearCopies(nearCopies)];
}

const NEARLY_THE_SAME = 0.95;

function findCopiedTables(prints: readonly ReportPrint[]): CopyFinding[] {
  return TABLES.flatMap(({ code, zh, en }) =>
    groupBy(prints, ({ county, year, tables }) =>
      county === null || tables[code] === null ? null : `${county} ${year} ${tables[code]}`,
    ).flatMap((group) =>
      pairUp(group).map(([own, other]) =>
        finding("C-35", "warn", own, other, { zh, en }, "≥3", [
          code,
          locatorElsewhere(`${other.agency}-${other.year}`, code),
        ]),
      ),
    ),
  );
}

function findSharedSources(prints: readonly ReportPrint[]): CopyFinding[] {
  return groupBy(prints, ({ sourceHash }) => sourceHash).flatMap((group) =>
    pairUp(group).map(([own, other]) =>
      finding("C-48", "fail", own, other, { zh: "文件", en: "file" }, "文件相同 / same file", [
        "source",
        locatorElsewhere(`${other.agency}-${other.year}`, "source"),
      ]),
    ),
  );
}

function findNearCopies(nearCopies: readonly NearCopy[]): CopyFinding[] {
  return nearCopies
    .filter(({ a, b, similarity }) => similarity >= NEARLY_THE_SAME && a.sourceHash !== b.sourceHash)
    .flatMap(({ a, b, similarity }) =>
      pairUp([a, b]).map(([own, other]) =>
        finding(
          "C-48",
          "warn",
          own,
          other,
          { zh: "文字", en: "text" },
          `文字 ${Math.floor(similarity * 100)}% 相同 / ${Math.floor(similarity * 100)}% of the text`,
          ["text", locatorElsewhere(`${other.agency}-${other.year}`, "text")],
        ),
      ),
    );
}

function finding(
  check: "C-35" | "C-48",
  outcome: "fail" | "warn",
  own: ReportPrint,
  other: ReportPrint,
  where: { zh: string; en: string },
  left: string,
  locators: readonly string[],
): CopyFinding {
  const right = `${other.agencyName} ${other.year}`;
  const compared = { where, left, right, leftValue: null, rightValue: null, locators };
  return { agency: own.agency, year: own.year, finding: assessmentToFinding(check, outcome, compared, own) };
}

function groupBy(prints: readonly ReportPrint[], key: (print: ReportPrint) => string | null): ReportPrint[][] {
  const groups = new Map<string, ReportPrint[]>();
  for (const print of prints) {
    const name = key(print);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [print]);
    else group.push(print);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Each report with the first other of its group: a large group gives one finding a report, not one a pair. */
function pairUp(group: readonly ReportPrint[]): [ReportPrint, ReportPrint][] {
  return group.flatMap((own): [ReportPrint, ReportPrint][] => {
    const other = group.find(({ agency, year }) => agency !== own.agency || year !== own.year);
    return other === undefined ? [] : [[own, other]];
  });
}

/**
 * C-50, one assessment for each of COUNTY_KEYS: the townships' sum within the county's own figure; departments report
 * too, so less is no error. Those that are known may prove the excess alone.
 */
export function checkCounty(county: YearFigures, townships: readonly YearFigures[]): readonly Assessment[] {
  return COUNTY_KEYS.map((key) => {
    const whole = findTold(county, key);
    if (whole === null) return notAssessable(whyNotTold(county, key));
    const parts = townships.map((figures) => findTold(figures, key));
    const known = parts.filter((value) => value !== null);
    const sum = known.reduce((total, value) => total + value, 0);
    if (sum <= whole)
      return known.length < parts.length || parts.length === 0 ? notAssessable("value_not_given") : passes(1);
    const cell = CELL_BY_KEY.get(key);
    return {
      outcome: "warn",
      compared: {
        where: cell === undefined ? { zh: key, en: key } : cellWords(cell),
        left: String(sum),
        right: String(whole),
        leftValue: sum,
        rightValue: whole,
        locators: [cell === undefined ? key : cellLocator(cell)],
      },
    };
  });
}

export const COUNTY_KEYS: readonly string[] = [
  "req_new/total",
  "outcome_total/total",
  "recon_total",
  "suit_direct_total",
  "suit_after_recon_total",
];
