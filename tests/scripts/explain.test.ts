import { join } from "node:path";
import { expect, test } from "vitest";
import { runAndWait, temporaryFolder, writeCorpus, writeReport } from "./seed-process";

const folder = temporaryFolder();
const [report] = writeCorpus(folder, { townships: 1 }, { manifest: true });
if (report === undefined) throw new Error("no report was generated");

test("a report is told stage by stage, with what is not read", () => {
  const { status, stdout } = runAndWait("explain", [join(folder, report.path)]);
  expect(status).toBe(0);
  const heads = ["file", "manifest", "document", "title", "agency", "year", "edition", "place", "sections"];
  for (const head of heads) expect(stdout).toMatch(new RegExp(`^${head}\\b`, "m"));
  expect(stdout).toContain(report.truth.title);
  for (const section of [2, 3, 4]) expect(stdout).toMatch(new RegExp(`^section ${section} .*cells have a value`, "m"));
  const statements = stdout.split("\n").filter((line) => /^ {2}(?:problem|measure) \d+ /.test(line));
  expect(statements).toHaveLength(report.truth.statements.length);
  const { cellsDue, cellsStated } = report.truth;
  expect(stdout).toContain(`not read: ${cellsDue - cellsStated} of ${cellsDue} due cells`);
});

test.each([
  ["empty.txt", "", "document: unreadable"],
  ["picture.txt", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]), "document: image_only"],
  ["notice.txt", "关于召开会议的通知\n请各村准时参加。\n", "title: not_a_report"],
])("%s is set aside, and the stage is told", (name, content, words) => {
  writeReport(folder, name, content);
  const { status, stdout } = runAndWait("explain", [join(folder, name)]);
  expect(status).toBe(0);
  expect(stdout).toContain(`set aside  at the stage ${words}`);
});

test.each([[[]], [["nowhere.txt"]], [[folder]], [["--colour", "red", "x"]]])("%j is wrong usage", (args) => {
  const { status, lines } = runAndWait("explain", args);
  expect(status).toBe(2);
  expect(lines).toHaveLength(1);
});
