import { DISPUTE_BLOCKS } from "./disputes-form";
import type { Edition } from "./editions";
import type { FormCode } from "./form";
import { OUTCOME_GROUPS, REQUEST_ROWS, type RequestCode } from "./requests-form";

/** Rows whose sum another row of the same column must equal: Σ left = Σ right (勾稽关系). */
export type RowIdentity = {
  readonly code: string;
  readonly left: readonly RequestCode[];
  readonly right: readonly RequestCode[];
};

/** R1, printed in the form: new + carried in = handled + carried out. R2: the outcome lines add up to the total handled. */
export function rowIdentities(edition: Edition): readonly RowIdentity[] {
  return ROW_IDENTITIES[edition];
}

const outcomeRows = (edition: Edition): readonly RequestCode[] =>
  REQUEST_ROWS.filter((row) => row.role === "outcome" && row.editions.includes(edition)).map((row) => row.code);

const identitiesOf = (edition: Edition): readonly RowIdentity[] => [
  { code: "R1", left: ["req_new", "req_carried_in"], right: ["outcome_total", "req_carried_out"] },
  { code: "R2", left: outcomeRows(edition), right: ["outcome_total"] },
];

const ROW_IDENTITIES: Readonly<Record<Edition, readonly RowIdentity[]>> = {
  "2019": identitiesOf("2019"),
  "2021": identitiesOf("2021"),
};

/** R3: in every row of section 3 the six applicant columns add up to the total column. */
export const APPLICANT_PARTS = [
  "natural_person",
  "org_business",
  "org_research",
  "org_public_welfare",
  "org_legal_service",
  "org_other",
] as const;

/** R4: in every block of section 4 the four results add up to the block's total. */
export const DISPUTE_SUMS: readonly { readonly total: FormCode; readonly parts: readonly FormCode[] }[] =
  DISPUTE_BLOCKS.map(({ code }) => ({
    total: `${code}_total`,
    parts: [`${code}_upheld`, `${code}_overturned`, `${code}_other`, `${code}_pending`],
  }));

/** Subtotals that the form does not print: each the sum of its group's lines, derived in the total column. */
export const GROUP_SUBTOTALS = OUTCOME_GROUPS.flatMap((group) =>
  group.subtotal === null
    ? []
    : [
        {
          group: group.code,
          subtotal: group.subtotal,
          rows: REQUEST_ROWS.filter((row) => row.group === group.code).map((row) => row.code),
        },
      ],
);
