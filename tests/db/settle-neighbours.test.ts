import { expect, test } from "vitest";
import { parseGazetteer } from "@/lib/place/gazetteer";
import { listRows, openDatasetForReading, openDatasetForWriting } from "../../db/database";
import { finishDataset } from "../../db/finish-dataset";
import { settleNeighbours } from "../../db/settle-neighbours";
import { writeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

const GAZETTEER = parseGazetteer(
  [
    "99\t云岭省\tyun ling",
    "9901\t云岭市\tyun ling",
    "990123\t云岭县\tyun ling\t101青石镇,松坪镇,柳湾镇,白溪乡",
    "990124\t河湾县\the wan\t101白溪乡\n",
  ].join("\n"),
);

test("an unresolved report is placed where all its neighbours lie", () => {
  const neighbours = ["青石镇", "松坪镇", "柳湾镇"].map((agency, index) =>
    makeReading({ place: { agency, divisionCode: `99012310${index + 1}` } }),
  );
  const unresolved = makeReading({
    year: 2022,
    place: {
      agency: "白溪乡",
      kind: "乡",
      province: null,
      prefecture: null,
      county: null,
      divisionCode: null,
      method: "unresolved",
      confidence: "unresolved",
      evidence: "",
      candidates: GAZETTEER.findUnits("白溪"),
    },
  });
  const path = writeDataset([...neighbours, unresolved]);
  const dataset = openDatasetForWriting(path);
  expect(settleNeighbours(dataset, GAZETTEER)).toBe(1);
  finishDataset(dataset);
  expect(settleNeighbours(dataset, GAZETTEER)).toBe(1);
  dataset.sqlite.close();
  const sql = `SELECT report_id, name, county, place_method, place_confidence, place_evidence
    FROM report JOIN agency ON agency.id = report.agency WHERE year = 2022`;
  expect(listRows(openDatasetForReading(path), sql)).toEqual([
    {
      report_id: "990123104-2022",
      name: "白溪乡",
      county: "云岭县",
      place_method: "neighbours",
      place_confidence: "inferred",
      place_evidence: expect.stringContaining("云岭县"),
    },
  ]);
});
