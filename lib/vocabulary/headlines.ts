import type { FormCode } from "./form";
import type { GROUP_SUBTOTALS } from "./identities";

/**
 * The figures that a report carries as columns of its own (total column in section 3), for pages and sums over many
 * reports: `cell` is copied from the form, `subtotal` is the sum of a group's lines that the form does not print,
 * `narrative` is told in prose.
 */
export const HEADLINES = {
  proactive_total: { from: "narrative" },
  normative_docs_issued: { from: "cell" },
  licensing_decisions: { from: "cell" },
  penalty_decisions: { from: "cell" },
  coercion_decisions: { from: "cell" },
  req_new: { from: "cell" },
  req_carried_in: { from: "cell" },
  granted_full: { from: "cell" },
  granted_part: { from: "cell" },
  refused_total: { from: "subtotal" },
  unavailable_total: { from: "subtotal" },
  unprocessed_total: { from: "subtotal" },
  other_total: { from: "subtotal" },
  outcome_total: { from: "cell" },
  req_carried_out: { from: "cell" },
  recon_total: { from: "cell" },
  recon_overturned: { from: "cell" },
  suit_direct_total: { from: "cell" },
  suit_after_recon_total: { from: "cell" },
} as const satisfies Readonly<Partial<Record<HeadlineName, { readonly from: "cell" | "subtotal" | "narrative" }>>>;

export type Headline = keyof typeof HEADLINES;

type HeadlineName = FormCode | "proactive_total" | (typeof GROUP_SUBTOTALS)[number]["subtotal"];
