import type { TableRenderer } from "./rendered-table";
import { tabbedDisputes, tabbedProactive, tabbedRequests } from "./tabbed-tables";

export type Layout = {
  readonly weight: number;
  /** Whether every figure can be read and nothing about the form is out of order. */
  readonly lossless: boolean;
  readonly proactive: TableRenderer;
  readonly requests: TableRenderer;
  readonly disputes: TableRenderer;
};

/** The layouts of field guide B, by its numbers. */
export const LAYOUTS = {
  B1: { weight: 30, lossless: true, proactive: tabbedProactive, requests: tabbedRequests, disputes: tabbedDisputes },
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutCode = keyof typeof LAYOUTS;

export const LAYOUT_CODES = Object.keys(LAYOUTS).filter(isLayoutCode);

export function isLayoutCode(code: string): code is LayoutCode {
  return code in LAYOUTS;
}
