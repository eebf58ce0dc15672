import type { SourceDocument } from "../document/source-document";
import { findSections } from "../report/find-sections";
import { findTables } from "../report/find-tables";
import { findTitleLines } from "../report/find-title-lines";
import { readTitle } from "../report/read-title";
import { tellEdition } from "../report/tell-edition";
import { isStatus } from "../vocabulary/absences";
import { COUNTY_KEYS } from "./check-agencies";
import { settleFacts } from "./settle-facts";
import { findTold, keyOf, whyNotTold, type YearFigure, type YearFigures } from "./year-figures";

/** What a county's own report gives to hold its townships against (C-50). */
export type CountyReport = {
  /** The county as titled, with the places in front of it: 云岭市云岭县. */
  readonly county: string;
  readonly figures: YearFigures;
};

/** A document that its title names as the report of a county; null for any other. */
export function readCountyReport(document: SourceDocument): CountyReport | null {
  const read = findTitleLines(document).titles.map(({ plain }) => readTitle(plain));
  if (read.some(({ agency }) => agency !== null)) return null;
  const titled = read.find(({ otherAgency }) => otherAgency !== null);
  const [, county] = COUNTY.exec(titled?.otherAgency ?? "") ?? [];
  const year = titled?.year ?? null;
  return county === undefined || year === null ? null : { county, figures: readFigures(document, year) };
}

/** Offices and departments of a county report for themselves. */
const COUNTY = /^([\u4e00-\u9fff]{1,14}[县区市旗])(?:人民政府)?$/;

function readFigures(document: SourceDocument, year: number): YearFigures {
  const sections = findSections(document);
  const edition = tellEdition(document, sections);
  const { tables, issues } = findTables(document, sections, edition);
  const { facts } = settleFacts({
    title: null,
    agency: { name: "", kind: "地区", prefix: "", otherCuts: [] },
    year,
    edition,
    sections,
    tables,
    narrative: [],
    problemState: "absent",
    statements: [],
    issues,
  });
  const values = new Map(facts.map(({ cell, value, status }) => [keyOf(cell), { value, status }]));
  return { year, edition, values, mentionsCleanup: false };
}

/** In one line: 云岭县 2023 (2021): req_new/total 40, recon_total cut_off. */
export function formatCountyReport({ county, figures }: CountyReport): string {
  const told = COUNTY_KEYS.map((key) => `${key} ${findTold(figures, key) ?? whyNotTold(figures, key)}`);
  return `${county} ${figures.year}: ${told.join(", ")}`;
}

/** What formatCountyReport told; null for any other line. */
export function parseCountyReport(line: string): CountyReport | null {
  const [, county, year, told] = LINE.exec(line) ?? [];
  if (county === undefined || year === undefined || told === undefined) return null;
  const values = new Map<string, YearFigure>();
  for (const pair of told.split(", ")) {
    const [key = "", word = ""] = pair.split(" ");
    if (/^\d+$/.test(word)) values.set(key, { value: Number(word), status: "stated" });
    else if (isStatus(word)) values.set(key, { value: null, status: word });
  }
  return { county, figures: { year: Number(year), edition: "unknown", values, mentionsCleanup: false } };
}

const LINE = /^(\S+) (\d{4}): (.+)$/;
