import { join } from "node:path";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { blocksToDocx } from "@/lib/sample/blocks-to-docx";
import { blocksToRtf } from "@/lib/sample/blocks-to-rtf";
import { draftToBlocks } from "@/lib/sample/draft-to-blocks";
import { draftToHtml } from "@/lib/sample/draft-to-html";
import type { ReportDraft } from "@/lib/sample/sample-report";
import { sampleDrafts } from "@/lib/sample/sample-reports";
import { runScript } from "./run-script";
import { temporaryFolder, writeTo } from "./sample-folder";

const SAMPLE = { seed: 3, townships: 4, years: [2023, 2023], stories: false } as const;

/** How a draft becomes a file of each format. */
const FORMATS: Readonly<Record<string, (draft: ReportDraft) => Promise<string | Uint8Array> | string | Uint8Array>> = {
  html: (draft) => draftToHtml(draft, "spans").html,
  docx: (draft) => blocksToDocx(draftToBlocks(draft, "docx").blocks),
  rtf: (draft) => blocksToRtf(draftToBlocks(draft, "rtf").blocks),
  pdf: (draft) => printPdf(draftToHtml(draft, "spans").html),
};

describe("a folder of other formats", () => {
  test("is read by threads, every due cell of every format", async () => {
    const folder = temporaryFolder();
    const drafts = [...sampleDrafts(SAMPLE)];
    let files = 0;
    for (const [index, [format, write]] of Object.entries(FORMATS).entries()) {
      const draft = drafts[index];
      if (draft === undefined) continue;
      writeTo(folder, `corpus/${index}.${format}`, await write(draft));
      files += 1;
    }
    const args = [join(folder, "corpus"), "--db", join(folder, "formats.db"), "--jobs", "2", "--json"];
    const { code, stdout, stderr } = await runScript("seed", args);
    expect(code, stderr).toBe(0);
    const tally = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    expect(tally).toMatchObject({ files, stored: 4, quarantined: {}, cells_stated: 800, cells_due: 800 });
  });
});

async function printPdf(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ format: "A4", landscape: true });
  await browser.close();
  return pdf;
}
