import { movedLabelRequests, pageBrokenRequests, shiftedRequests, splitProactive } from "./broken-tables";
import { cutRequests } from "./cut-tables";
import { jammedDisputes, jammedRequests } from "./jammed-tables";
import {
  linedDisputes,
  linedProactive,
  linedRequests,
  threeLineDisputes,
  twoLineDisputes,
  unlabelledProactive,
} from "./line-tables";
import { ATTACHMENT_LINES, lostTable, PICTURE_LINES } from "./lost-tables";
import { pipedDisputes, pipedProactive, pipedRequests } from "./piped-tables";
import { BROKEN_WORDING, relabelled, SHORT_WORDING, TRADITIONAL_WORDING, type Wording } from "./relabelled-tables";
import type { TableRenderer } from "./rendered-table";
import { tabbedDisputes, tabbedProactive, tabbedRequests } from "./tabbed-tables";
import { readAbsence, readBlankRequest, readNone, zerosAs } from "./zero-tables";

export type Layout = {
  readonly weight: number;
  /** Whether every figure can be read and nothing about the form is out of order. */
  readonly lossless: boolean;
  readonly proactive: TableRenderer;
  readonly requests: TableRenderer;
  readonly disputes: TableRenderer;
  /** Whether no label is left that tells the edition. */
  readonly withoutLabels?: true;
  /** What surrounds the tables: headings doubled and a plan inside section 1 (B16), what a web page leaves (B17). */
  readonly frame?: "doubled" | "noisy";
};

const TABBED = { proactive: tabbedProactive, requests: tabbedRequests, disputes: tabbedDisputes } as const;
const LINED = { proactive: linedProactive, requests: linedRequests, disputes: linedDisputes } as const;

const worded = (wording: Wording) => ({
  proactive: relabelled(tabbedProactive, wording),
  requests: relabelled(tabbedRequests, wording),
  disputes: relabelled(tabbedDisputes, wording),
});

/** The layouts of field guide B, by its numbers; B11 is HTML. Small letters are variants of one number. */
export const LAYOUTS = {
  B1: { weight: 26, lossless: true, ...TABBED },
  B1a: { weight: 6, lossless: true, ...worded(SHORT_WORDING) },
  B1b: { weight: 5, lossless: true, ...worded(BROKEN_WORDING) },
  B2: { weight: 8, lossless: true, ...TABBED, requests: movedLabelRequests },
  B3: { weight: 6, lossless: false, ...TABBED, requests: cutRequests },
  B4: { weight: 5, lossless: true, ...TABBED, requests: pageBrokenRequests },
  B5: { weight: 4, lossless: true, ...TABBED, requests: shiftedRequests },
  B6: { weight: 5, lossless: true, ...TABBED, proactive: splitProactive },
  B7: { weight: 8, lossless: true, ...LINED },
  B8: { weight: 2, lossless: true, ...LINED, proactive: unlabelledProactive },
  B9: { weight: 6, lossless: true, proactive: pipedProactive, requests: pipedRequests, disputes: pipedDisputes },
  B10: { weight: 2, lossless: true, ...TABBED, requests: jammedRequests, disputes: jammedDisputes },
  B12: {
    weight: 4,
    lossless: false,
    withoutLabels: true,
    proactive: lostTable("proactive", []),
    requests: lostTable("requests", []),
    disputes: lostTable("disputes", []),
  },
  B13a: {
    weight: 1,
    lossless: false,
    withoutLabels: true,
    proactive: lostTable("proactive", PICTURE_LINES),
    requests: lostTable("requests", PICTURE_LINES),
    disputes: lostTable("disputes", PICTURE_LINES),
  },
  B13b: {
    weight: 1,
    lossless: false,
    withoutLabels: true,
    proactive: lostTable("proactive", ATTACHMENT_LINES),
    requests: lostTable("requests", ATTACHMENT_LINES),
    disputes: lostTable("disputes", ATTACHMENT_LINES),
  },
  B14a: {
    weight: 2,
    lossless: false,
    ...TABBED,
    proactive: zerosAs("", "proactive", tabbedProactive, readAbsence("blank")),
    requests: zerosAs("", "requests", tabbedRequests, readBlankRequest),
  },
  B14b: {
    weight: 2,
    lossless: false,
    proactive: zerosAs("/", "proactive", tabbedProactive, readAbsence("dash")),
    requests: zerosAs("/", "requests", tabbedRequests, readAbsence("dash")),
    disputes: zerosAs("/", "disputes", tabbedDisputes, readAbsence("dash")),
  },
  B14c: {
    weight: 1,
    lossless: true,
    proactive: zerosAs("无", "proactive", tabbedProactive, readNone),
    requests: zerosAs("无", "requests", tabbedRequests, readNone),
    disputes: zerosAs("无", "disputes", tabbedDisputes, readNone),
  },
  B14d: {
    weight: 1,
    lossless: false,
    ...TABBED,
    proactive: zerosAs("—", "proactive", tabbedProactive, readAbsence("dash")),
  },
  B15a: { weight: 3, lossless: true, ...TABBED, disputes: twoLineDisputes },
  B15b: { weight: 2, lossless: true, ...TABBED, disputes: threeLineDisputes },
  B15c: { weight: 2, lossless: true, ...TABBED, disputes: linedDisputes },
  B16: { weight: 2, lossless: false, ...TABBED, frame: "doubled" },
  B17a: { weight: 1, lossless: true, ...worded(TRADITIONAL_WORDING) },
  B17: { weight: 4, lossless: true, ...TABBED, frame: "noisy" },
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutCode = keyof typeof LAYOUTS;

export const LAYOUT_CODES = Object.keys(LAYOUTS).filter(isLayoutCode);

export function isLayoutCode(code: string): code is LayoutCode {
  return code in LAYOUTS;
}
