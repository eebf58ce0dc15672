import { afterAll, vi } from "vitest";
import { writeDataset } from "../db/make-dataset";
import { makeReading } from "../db/make-reading";

export const STONE = "990123101";
export const BROOK = "990124202";

const BROOK_PLACE = { agency: "白溪乡", kind: "乡", county: "河湾县", divisionCode: BROOK };

export const FORMULA = '=HYPERLINK("一","二"),更新偏慢';
export const APOSTROPHE = "'=一加一，更新偏慢";

const FINDING = {
  id: "0123456789abcdef",
  check: "C-01",
  version: 1,
  outcome: "fail",
  edition: "2021",
  left: "-4",
  right: "5",
  leftLabel: { zh: "左", en: "left" },
  rightLabel: { zh: "右", en: "right" },
  leftValue: -4,
  rightValue: 5,
  difference: -9,
  message: "-4 ≠ 5",
  messageEn: "-4 ≠ 5",
  locator: "requests.req_new.total",
} as const;

/** Makes a small dataset with everything that is hard to write, and shows it to the routes. Returns its path. */
export function showSiteDataset(): string {
  const path = writeDataset([
    makeReading({
      year: 2022,
      cells: { "req_new/total": 4, admin_fees_wan_yuan: 1.5 },
      publishedOn: "2023-01-20",
      problems: [
        { text: FORMULA, codes: ["timeliness", "coverage"] },
        { text: APOSTROPHE, codes: ["staffing"] },
        { text: `<b>"引号"&\u0007</b>`, codes: ["staffing"] },
      ],
      findings: [FINDING],
    }),
    makeReading({ year: 2020, edition: "2019", cells: { licensing_items_change: -3, "other_total/total": 2 } }),
    makeReading({
      year: 2022,
      place: BROOK_PLACE,
      cells: { "req_new/total": 1, recon_total: "cut_off" },
      proactiveTotal: null,
    }),
    makeReading({ year: 2021, place: { ...BROOK_PLACE, divisionCode: null, agency: '白溪"𠮷乡"\n' } }),
  ]);
  vi.stubEnv("GONGKAI_DB", path);
  afterAll(() => vi.unstubAllEnvs());
  return path;
}
