import type { ReportPage } from "@/db/queries/find-report";
import { REPORT_COPY } from "@/lib/view/copy/report-copy";
import { formatNumber } from "@/lib/view/format";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";

/** What is known of a report beside its figures: where it comes from and how its place was told. */
export function ReportFactsList({ page, language }: { readonly page: ReportPage; readonly language: Language }) {
  const { report, source } = page;
  const method = codeLabel("place_method", report.placeMethod, language);
  const rows = [
    { word: "asTitled", text: report.title },
    { word: "edition", text: codeLabel("edition", report.edition, language) },
    { word: "published", text: report.publishedOn },
    { word: "cells", text: `${formatNumber(report.cellsStated)}/${formatNumber(report.cellsDue)}` },
    { word: "place", text: report.placeEvidence === "" ? method : `${method}: ${report.placeEvidence}` },
    { word: "file", text: source.path },
    { word: "hash", text: source.sha256 },
    { word: "address", text: report.sourceUrl },
  ] as const;
  return (
    <dl className="facts small">
      {rows.map(({ word, text }) =>
        text === null ? null : (
          <div key={word} id={ANCHORS[word]}>
            <dt className="soft">{REPORT_COPY[word][language]}</dt>
            <dd>{word === "address" && WEB.test(text) ? <SourceLink address={text} /> : text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** What findings about a report as a whole point at. */
const ANCHORS: Readonly<Record<string, string>> = { asTitled: "title", file: "file", hash: "source" };

const WEB = /^https?:\/\//i;

function SourceLink({ address }: { readonly address: string }) {
  return (
    <a href={address} rel="external nofollow noreferrer">
      {address}
    </a>
  );
}
