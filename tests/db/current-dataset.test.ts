import { copyFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { currentDataset, prepared } from "../../db/database";
import { writeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("the site goes over to a new database by itself, and lets readers of the old one finish", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const old = writeDataset([makeReading({ year: 2022 })]);
  const path = join(dirname(old), "current.db");
  copyFileSync(old, path);
  vi.stubEnv("GONGKAI_DB", path);
  const before = currentDataset();
  expect(currentDataset()).toBe(before);
  const rows = prepared(before, "SELECT year FROM report").pluck().iterate();

  renameSync(writeDataset([makeReading({ year: 2022 }), makeReading({ year: 2023 })]), path);
  vi.advanceTimersByTime(2000);
  const after = currentDataset();
  expect(after).not.toBe(before);
  expect(prepared(after, "SELECT count(*) FROM report").pluck().get()).toBe(2);
  expect([...rows]).toEqual([2022]);
});

test("nothing can be written through it", () => {
  vi.stubEnv("GONGKAI_DB", writeDataset([makeReading()]));
  expect(() => currentDataset().sqlite.exec("DELETE FROM report_row")).toThrow(/readonly/);
});
