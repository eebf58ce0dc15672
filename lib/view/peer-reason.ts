import type { Agency, Peer } from "@/db/queries/find-agency";
import type { Language } from "../vocabulary/code-labels";
import { TOWNSHIP_COPY } from "./copy/township-copy";
import { formatNumber } from "./format";

/** Why an agency is suggested for a comparison, in words. */
export function peerReason(own: Agency, peer: Peer, requests: number | null, language: Language): string {
  const kind = peer.kind === own.kind ? TOWNSHIP_COPY.peerSameKind : TOWNSHIP_COPY.peerOtherKind;
  return [
    kind[language](peer.kind),
    TOWNSHIP_COPY.peerYears[language](peer.sharedYears),
    ...(peer.requests === null || requests === null
      ? []
      : [TOWNSHIP_COPY.peerRequests[language](formatNumber(peer.requests), formatNumber(requests))]),
  ].join(language === "zh" ? "，" : ", ");
}

/** All requests that an agency's reports state over the years; null where none states any. */
export function requestsOverYears(reports: readonly { readonly reqNew: number | null }[]): number | null {
  const stated = reports.flatMap((report) => report.reqNew ?? []);
  return stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0);
}
