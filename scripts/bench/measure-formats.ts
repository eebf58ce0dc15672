import { existsSync } from "node:fs";
import { blocksToDocx } from "@/lib/sample/blocks-to-docx";
import { blocksToRtf } from "@/lib/sample/blocks-to-rtf";
import { draftToBlocks } from "@/lib/sample/draft-to-blocks";
import { draftToHtml, HTML_VARIANTS } from "@/lib/sample/draft-to-html";
import { draftToReport } from "@/lib/sample/draft-to-report";
import type { ReportDraft } from "@/lib/sample/sample-report";
import { type AccuracyTally, addComparison, tallyOf } from "@/lib/sample/tally-comparisons";
import { textToGbk } from "@/lib/sample/text-to-gbk";
import { generateDrafts, readAndCompare, type TruthFile } from "./measure-layouts";

const CHROMIUM = "/usr/bin/chromium";
const PRINTED = 20;

/** A format: the file that is made of a draft. */
type Format = { readonly name: string; readonly write: (draft: ReportDraft) => Omit<TruthFile, "path"> };

const utf8 = (text: string) => new TextEncoder().encode(text);

const FORMATS: readonly Format[] = [
  { name: "text gbk", write: (draft) => plain(draft, textToGbk) },
  { name: "text crlf", write: (draft) => plain(draft, (text) => utf8(`\ufeff${text.replaceAll("\n", "\r\n")}`)) },
  ...HTML_VARIANTS.flatMap((variant): readonly Format[] => [
    { name: `html ${variant}`, write: (draft) => page(draft, variant, "utf-8") },
    { name: `html ${variant} gbk`, write: (draft) => page(draft, variant, "gbk") },
  ]),
  { name: "docx", write: (draft) => typed(draft, "docx", blocksToDocx) },
  { name: "rtf", write: (draft) => typed(draft, "rtf", blocksToRtf) },
];

/** Reads so many generated reports in every format, and a few that Chromium prints, where there is one. */
export async function measureFormats(
  reports: number,
  say: (line: string) => void,
): Promise<{ readonly tallies: ReadonlyMap<string, AccuracyTally>; readonly notes: readonly string[] }> {
  const tallies = new Map<string, AccuracyTally>();
  for (const { name, write } of FORMATS) {
    say(`  ${name}`);
    for (const draft of generateDrafts(reports)) {
      addComparison(tallyOf(tallies, name), await readAndCompare({ path: pathOf(draft, name), ...write(draft) }));
    }
  }
  if (!existsSync(CHROMIUM)) return { tallies, notes: [`no pdf was printed: ${CHROMIUM} is absent`] };
  say("  pdf");
  for (const file of await printDrafts([...generateDrafts(Math.min(PRINTED, reports))])) {
    addComparison(tallyOf(tallies, "pdf"), await readAndCompare(file));
  }
  return { tallies, notes: [] };
}

function pathOf(draft: ReportDraft, format: string): string {
  return draftToReport(draft).path.replace(/txt$/, format.replace(/ .*/, "").replace("text", "txt"));
}

function plain(draft: ReportDraft, encode: (text: string) => Uint8Array): Omit<TruthFile, "path"> {
  const { text, truth } = draftToReport(draft);
  return { bytes: encode(text), truth };
}

function page(draft: ReportDraft, variant: (typeof HTML_VARIANTS)[number], charset: "utf-8" | "gbk") {
  const { html, truth } = draftToHtml(draft, variant, charset);
  return { bytes: charset === "gbk" ? textToGbk(html) : utf8(html), truth };
}

function typed(draft: ReportDraft, name: string, write: typeof blocksToDocx): Omit<TruthFile, "path"> {
  const { blocks, truth } = draftToBlocks(draft, name);
  return { bytes: write(blocks), truth };
}

async function printDrafts(drafts: readonly ReportDraft[]): Promise<readonly TruthFile[]> {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const sheet = await browser.newPage();
    const files: TruthFile[] = [];
    for (const draft of drafts) {
      const { html, truth } = draftToHtml(draft, "spans");
      await sheet.setContent(html.replace(/<div class="nav">.*?<\/div>/, ""));
      const bytes = new Uint8Array(await sheet.pdf({ format: "A4", landscape: true }));
      files.push({ path: pathOf(draft, "pdf"), bytes, truth });
    }
    return files;
  } finally {
    await browser.close();
  }
}
