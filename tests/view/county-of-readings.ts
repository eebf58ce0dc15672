import { writeDataset } from "../db/make-dataset";
import { makeReading } from "../db/make-reading";

/** A dataset of two towns of one county: a change of edition, a lost table, a break between years, a repeated theme. */
export function writeCounty(): string {
  const late = { text: "更新不够及时", codes: ["timeliness"] as const };
  const willow = { agency: "柳溪镇", divisionCode: "990123102" };
  return writeDataset([
    makeReading({ year: 2020, edition: "2019", cells: requests(3, 0, 2, 1), problems: [late] }),
    makeReading({ year: 2021, cells: requests(0, 1, 1, 0), problems: [late] }),
    makeReading({ year: 2022, cells: { ...requests(2, 1, 3, 0) }, proactiveTotal: null }),
    makeReading({ year: 2021, place: willow, cells: { ...requests(5, 0, 5, 0), "req_new/total": "table_absent" } }),
    makeReading({ year: 2022, place: willow, cells: requests(0, 0, 0, 0), proactiveTotal: 40 }),
  ]);
}

function requests(received: number, carriedIn: number, handled: number, carriedOut: number) {
  return {
    "req_new/total": received,
    "req_carried_in/total": carriedIn,
    "outcome_total/total": handled,
    "granted_full/total": handled,
    "req_carried_out/total": carriedOut,
  };
}
