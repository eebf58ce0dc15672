import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { archiveToFiles } from "@/lib/document/archive-to-files";
import { fileToDocument } from "@/lib/document/file-to-document";
import { REPORT, utf16, wordFile } from "./make-files";

const PAGE = `<!DOCTYPE html><meta charset=gbk><h1>柳溪镇年度报告</h1><p>一、总体情况<table><tr><td rowspan=2>规章<td colspan=3>0<tr><td>1</table>`;
const RICH = String.raw`{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 a;}}\f0 \'c1\'f8\u24180?\trowd\cellx9\intbl 1\cell\row\par}`;
const WORD =
  "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";

const samples: Record<string, Uint8Array> = {
  text: strToU8(REPORT),
  utf16: utf16(`\ufeff${REPORT}`, true),
  html: strToU8(PAGE),
  rtf: strToU8(RICH),
  docx: wordFile(WORD),
  doc: new Uint8Array(readFileSync(new URL("./fixtures/merged-rows.doc", import.meta.url))),
  zip: zipSync({ "a.txt": strToU8(REPORT), "b/c.html": strToU8(PAGE) }),
};

beforeAll(async () => {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.setContent(PAGE);
  samples.pdf = new Uint8Array(await page.pdf());
  await browser.close();
});

/** The same numbers in every run. */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function expectOutcome(bytes: Uint8Array): Promise<void> {
  const outcome = await fileToDocument(bytes, "file");
  if (outcome.ok) expect(outcome.value.lines.at(-1)?.end).toBe(outcome.value.text.length);
  else expect(outcome.detail).not.toBe("");
  archiveToFiles(bytes, "file");
}

describe.each(["text", "utf16", "html", "rtf", "docx", "doc", "zip", "pdf"])("damaged %s has an outcome", (kind) => {
  const times = kind === "pdf" ? 20 : 120;
  const sample = (): Uint8Array => samples[kind] ?? new Uint8Array();

  it("cut anywhere", async () => {
    for (let i = 0; i < 40; i += 1) await expectOutcome(sample().slice(0, Math.floor((sample().length * i) / 40)));
  });

  it("with bits turned over", async () => {
    const dice = makeDice(7);
    for (let i = 0; i < times; i += 1) {
      const bytes = sample().slice();
      for (let flips = 1 + dice() * 12; flips > 0; flips -= 1) {
        const at = Math.floor(dice() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(dice() * 8));
      }
      await expectOutcome(bytes);
    }
  });

  it("with stretches overwritten", async () => {
    const dice = makeDice(11);
    for (let i = 0; i < times / 2; i += 1) {
      const bytes = sample().slice();
      const at = Math.floor(dice() * bytes.length);
      const fill = [0, 0xff, Math.floor(dice() * 256)][i % 3] ?? 0;
      bytes.fill(fill, at, at + Math.floor(dice() * 64));
      await expectOutcome(bytes);
    }
  });

  it("followed by noise after its signature", async () => {
    const dice = makeDice(13);
    for (let i = 0; i < 40; i += 1) {
      const bytes = Uint8Array.from({ length: 3000 }, () => Math.floor(dice() * 256));
      bytes.set(sample().subarray(0, Math.min(8 + i * 16, 2500)));
      await expectOutcome(bytes);
    }
  });
});

describe("hostile text", () => {
  it.each([
    ["one line without end", "长".repeat(1_500_000), "too_large"],
    ["more text than a report can have", "年".repeat(6_000_000), "too_large"],
  ])("%s", async (_, text, reason) => {
    expect(await fileToDocument(strToU8(text), "a.txt")).toMatchObject({ ok: false, reason });
  });

  it.each([
    ["hashes", `${"#".repeat(200_000)} 一`],
    ["stars", `**一**${"**a ".repeat(50_000)}`],
    ["bars", `|-|-|\n${"|".repeat(200_000)}\n|---|`],
    ["dashes", `|---|\n|${"-".repeat(200_000)}x`],
    ["dashes between bars", `|---|\n|${"-".repeat(200_000)}|x\n${"|--x|\n".repeat(20_000)}`],
    ["brackets", `# 一\n${"[".repeat(100_000)}`],
    ["blanks", `# 一\n${" ".repeat(300_000)}二`],
    ["box lines", `│a│b│\n${"─".repeat(300_000)}x`],
    ["open tags", `<p>${"<b>".repeat(100_000)}`],
    ["wrapped characters", `<p>一${"\n ".repeat(200_000)}二`],
    ["style", `<p style="${"display ".repeat(50_000)}">一`],
    ["meta", `<meta ${"charset ".repeat(50_000)}>一`],
  ])("made of %s ends", async (_, text) => {
    await expectOutcome(strToU8(text));
  });
});
