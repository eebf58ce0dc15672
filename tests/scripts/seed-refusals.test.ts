import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatasetForWriting } from "../../db/database";
import { runAndWait, seed, temporaryFolder, writeCorpus, writeReport } from "./seed-process";

const folder = temporaryFolder();
const inFolder = (name: string) => join(folder, name);
const corpus = inFolder("corpus");
writeCorpus(corpus, { townships: 1, years: [2023, 2023] });
writeReport(folder, "file", "not a folder");
writeReport(inFolder("bad"), "notice.txt", "关于召开会议的通知\n请各村准时参加。\n");
writeReport(inFolder("bad"), "empty.txt", "");
writeReport(inFolder("unknown"), "manifest.csv", "agency,year\n白溪镇,2023\n");
mkdirSync(inFolder("nothing"));

test.each([
  ["an unknown option", [corpus, "--colour", "red"], /^error: unknown option '--colour'$/],
  ["no number of threads", [corpus, "--jobs", "many"], /--jobs <n>.*give a number from 1 to 99$/],
  ["a path that is not there", [inFolder("nowhere")], new RegExp(`no such file or folder: ${inFolder("nowhere")}$`)],
  ["a manifest that is not there", [corpus, "--manifest", inFolder("no.csv")], /no such file or folder: .*no\.csv$/],
  ["a manifest without files", [inFolder("unknown")], /manifest\.csv: no column file; its columns are file,agency/],
])("%s is wrong usage, in one line", (_, args, words) => {
  const { status, stdout, lines } = runAndWait("seed", [...args, "--db", inFolder("refused.db")]);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(lines).toEqual([expect.stringMatching(words)]);
});

test.each([
  ["a database below a file", corpus, inFolder("file/x.db"), /^cannot write the database .*file.*$/],
  ["a database that is a folder", corpus, inFolder("nothing"), /not a database but a folder.*$/],
  ["an empty folder", inFolder("nothing"), inFolder("a.db"), /no files.*$/],
  [
    "a folder of bad files",
    inFolder("bad"),
    inFolder("b.db"),
    /nothing readable in .*bad: 2 files set aside \(unreadable 1, not_a_report 1\)$/,
  ],
])("%s ends the run with one line that says why", (_, path, database, words) => {
  const { status, stdout, lines } = runAndWait("seed", [path, "--db", database]);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(lines.join("\n")).toMatch(words);
  expect(lines.filter((line) => /^\s+at |Error/.test(line))).toEqual([]);
});

test("a second seed of a database that is being written gives way", () => {
  const database = inFolder("busy.db");
  seed(database, [corpus, "--fresh"]);
  const other = openDatasetForWriting(`${database}.seed-1`);
  const { status, lines } = runAndWait("seed", [corpus, "--fresh", "--db", database]);
  other.sqlite.close();
  expect(status).toBe(1);
  expect(lines.at(-1)).toContain("another seed is writing");
});
