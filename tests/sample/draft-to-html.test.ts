import { load } from "cheerio";
import { expect, test } from "vitest";
import { draftToHtml, HTML_VARIANTS } from "@/lib/sample/draft-to-html";
import { DEFAULT_SAMPLE, sampleDrafts } from "@/lib/sample/sample-reports";
import { textToGbk } from "@/lib/sample/text-to-gbk";

const drafts = [...sampleDrafts({ ...DEFAULT_SAMPLE, townships: 2 })];

test.each(HTML_VARIANTS)("tables of the variant %s fill their grid exactly", (variant) => {
  for (const draft of drafts) {
    const page = load(draftToHtml(draft, variant).html);
    for (const [table, width] of [4, 10, 15].entries()) {
      const rows = page("table[border]").eq(table).find("> tbody > tr").toArray();
      const widths = rows.map(() => 0);
      for (const [at, row] of rows.entries()) {
        for (const cell of page(row).children("td").toArray()) {
          const down = Number(page(cell).attr("rowspan") ?? 1);
          const across = Number(page(cell).attr("colspan") ?? 1);
          for (let below = at; below < at + down; below++) widths[below] = (widths[below] ?? 0) + across;
        }
      }
      expect(widths).toEqual(rows.map(() => width));
    }
  }
});

test("the bytes of GBK decode to the text they were made from", () => {
  const { html } = draftToHtml(drafts[0] ?? missing(), "spans", "gbk");
  expect(new TextDecoder("gbk").decode(textToGbk(html))).toBe(html);
});

function missing(): never {
  throw new Error("the corpus is empty");
}
