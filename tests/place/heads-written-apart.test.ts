import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readReport } from "../../scripts/read-report";

/** Heads of reports with what they tell: agency, kind (`none`: no township's report), year, county ("" where nothing tells it). */
type Head = {
  readonly text: string;
  readonly agency: string;
  readonly kind: string;
  readonly year: number | null;
  readonly county: string;
};

const BODY = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项\n无。",
].join("\n\n");

/** 高碑店地区办事处, which is 高碑店乡 as well; and a short form of a county's name that no list has. */
const LEFT = ["朝阳区高碑店乡 2022: 朝阳区高碑店地区 2022", "达尔罕茂明安联合旗希拉穆仁镇 2022: 希拉穆仁镇 2022"];

it("tells agency, year and county of heads written apart from the reader", async () => {
  const heads = readFileSync(new URL("heads-written-apart.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Head);
  const differing: string[] = [];
  for (const head of heads) {
    const read = await readHead(head.text);
    const due = head.kind === "none" || head.year === null ? "not read" : `${head.county}${head.agency} ${head.year}`;
    if (read !== due) differing.push(`${due}: ${read}`);
  }
  expect(differing.toSorted()).toEqual(LEFT.toSorted());
});

async function readHead(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${text}\n\n${BODY}\n`);
  const reading = await readReport(bytes, { path: "a.txt", manifest: null, aliases: [] });
  if (!reading.ok || reading.value.facts.report.year === null) return "not read";
  const { county, agency, confidence } = reading.value.place;
  return `${confidence === "unresolved" ? "" : (county ?? "")}${agency} ${reading.value.facts.report.year}`;
}
