import type { Words } from "./check-row";
import type { CheckCode } from "./checks";
import { DISPUTE_BLOCKS, DISPUTE_CELLS } from "./disputes-form";
import type { ReportEdition } from "./editions";
import { CELL_BY_KEY, cellKey, cellsDue, type FormCell, type FormCode } from "./form";
import { APPLICANT_PARTS, DISPUTE_SUMS, rowIdentities } from "./identities";
import { PROACTIVE_CELLS } from "./proactive-form";
import { APPLICANTS, REQUEST_ROWS, type RequestCode } from "./requests-form";

/** Two sums of cells that a check compares; `where` names the column, row or block they belong to. */
export type SumPair = {
  readonly where: Words;
  readonly left: readonly FormCell[];
  readonly right: readonly FormCell[];
};

/**
 * A check of sums: `equal`, or left `at_most` right. `bounded`: known parts that exceed a known whole prove a failure
 * although other parts are missing, because no cell is negative.
 */
export type SumCheck = {
  readonly check: CheckCode;
  readonly outcome: "fail" | "warn";
  readonly relation: "equal" | "at_most";
  readonly bounded: boolean;
  readonly pairs: readonly SumPair[];
  /** Pairs of the catalogue that this edition cannot form. */
  readonly impossible: number;
};

/** The sums of one check that a report of this edition is held to; their operands are those of identities.ts. */
export function sumChecks(check: CheckCode, edition: ReportEdition): readonly SumCheck[] {
  return SUM_CHECKS[edition].get(check) ?? NONE;
}

const NONE: readonly SumCheck[] = [];

/** What a cell is, in words: its row and, in section 3, its column. */
export function cellWords(cell: FormCell): Words {
  const row = ROW_WORDS.get(cell.indicator) ?? { zh: cell.indicator, en: cell.indicator };
  if (cell.applicant === "") return row;
  const column = columnWords(cell.applicant);
  return { zh: `${row.zh}（${column.zh}）`, en: `${row.en} (${column.en})` };
}

export function columnWords(applicant: string): Words {
  return APPLICANTS.find(({ code }) => code === applicant) ?? { zh: applicant, en: applicant };
}

const numbering = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/;

const ROW_WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ...PROACTIVE_CELLS.map(({ code, row, column, en }): [string, Words] => [code, { zh: `${row}·${column}`, en }]),
  ...REQUEST_ROWS.map(({ code, zh, en }): [string, Words] => [code, { zh: zh.replace(numbering, ""), en }]),
  ...DISPUTE_CELLS.map(({ code, zh, en }): [string, Words] => [code, { zh, en }]),
]);

const cell = (indicator: FormCode, applicant = ""): FormCell => {
  const found = CELL_BY_KEY.get(cellKey(indicator, applicant));
  if (found === undefined) throw new Error(`no such cell of the form: ${indicator} ${applicant}`);
  return found;
};

const column = (rows: readonly RequestCode[], applicant: string) => rows.map((row) => cell(row, applicant));

const perColumn = (code: "R1" | "R2", edition: "2019" | "2021"): SumPair[] =>
  rowIdentities(edition)
    .filter((identity) => identity.code === code)
    .flatMap(({ left, right }) =>
      APPLICANTS.map(({ code: applicant }) => ({
        where: columnWords(applicant),
        left: column(left, applicant),
        right: column(right, applicant),
      })),
    );

const perRow = (): SumPair[] =>
  REQUEST_ROWS.map((row) => ({
    where: ROW_WORDS.get(row.code) ?? row,
    left: APPLICANT_PARTS.map((applicant) => cell(row.code, applicant)),
    right: [cell(row.code, "total")],
  }));

const withinWhole = (edition: "2019" | "2021"): SumPair[] => [
  ...perColumn("R2", edition).flatMap(({ left, right }) =>
    left.map((part) => ({ where: cellWords(part), left: [part], right })),
  ),
  ...APPLICANTS.map(({ code }) => ({
    where: cellWords(cell("outcome_total", code)),
    left: [cell("outcome_total", code)],
    right: column(["req_new", "req_carried_in"], code),
  })),
];

const perBlock = (): SumPair[] =>
  DISPUTE_SUMS.map(({ total, parts }, block) => ({
    where: DISPUTE_BLOCKS[block] ?? { zh: total, en: total },
    left: parts.map((part) => cell(part)),
    right: [cell(total)],
  }));

const atMost = (part: FormCode, whole: readonly FormCode[]): SumPair => ({
  where: cellWords(cell(part)),
  left: [cell(part)],
  right: whole.map((code) => cell(code)),
});

type Plan = Omit<SumCheck, "impossible">;

const plansOf = (form: "2019" | "2021"): Plan[] => [
  { check: "C-01", outcome: "fail", relation: "equal", bounded: false, pairs: perColumn("R1", form) },
  { check: "C-02", outcome: "fail", relation: "equal", bounded: true, pairs: perColumn("R2", form) },
  { check: "C-03", outcome: "fail", relation: "equal", bounded: true, pairs: perRow() },
  { check: "C-05", outcome: "fail", relation: "at_most", bounded: true, pairs: withinWhole(form) },
  { check: "C-08", outcome: "fail", relation: "equal", bounded: true, pairs: perBlock() },
  {
    check: "C-13",
    outcome: "fail",
    relation: "at_most",
    bounded: true,
    pairs: [
      atMost("rules_issued", ["rules_in_force", "rules_repealed"]),
      atMost("normative_docs_issued", ["normative_docs_in_force", "normative_docs_repealed"]),
    ],
  },
  {
    check: "C-17",
    outcome: "fail",
    relation: "at_most",
    bounded: true,
    pairs: [
      atMost("rules_disclosed", ["rules_disclosed_stock"]),
      atMost("normative_docs_disclosed", ["normative_docs_disclosed_stock"]),
    ],
  },
  {
    check: "C-17",
    outcome: "warn",
    relation: "at_most",
    bounded: true,
    pairs: [atMost("rules_disclosed", ["rules_made"]), atMost("normative_docs_disclosed", ["normative_docs_made"])],
  },
];

/** A row of the other edition is no instance at all; a sum that needs rows the edition leaves open is impossible. */
const heldTo = (edition: ReportEdition): ReadonlyMap<CheckCode, readonly SumCheck[]> => {
  const due = new Set(cellsDue(edition));
  const askedNowhere = ({ left, right }: SumPair) => [...left, ...right].every((part) => !due.has(part));
  const whole = ({ left, right }: SumPair) => [...left, ...right].every((part) => due.has(part));
  const sums = plansOf(edition === "2019" ? "2019" : "2021").map((plan): SumCheck => {
    const asked = plan.pairs.filter((pair) => !askedNowhere(pair));
    const pairs = asked.filter(whole);
    return { ...plan, pairs, impossible: asked.length - pairs.length };
  });
  return new Map(sums.map(({ check }) => [check, sums.filter((sum) => sum.check === check)]));
};

const SUM_CHECKS: Readonly<Record<ReportEdition, ReadonlyMap<CheckCode, readonly SumCheck[]>>> = {
  "2019": heldTo("2019"),
  "2021": heldTo("2021"),
  unknown: heldTo("unknown"),
  free: heldTo("free"),
};
