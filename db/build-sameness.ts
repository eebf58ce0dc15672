import {
  type ComparedSentence,
  containment,
  countyWording,
  FEWEST_GRAMS,
  sharedSentences,
  type Wording,
  wordingOf,
} from "../lib/facts/compare-texts";
import { ownNames, sectionSentences } from "../lib/facts/report-sections";
import { alikePairs, textPrint } from "../lib/facts/text-print";
import type { Section } from "../lib/report/parsed-report";
import { COMPARED_SECTIONS, type ComparedSection, type SamenessKind } from "../lib/vocabulary/sameness";
import { type Dataset, listRows, prepared } from "./database";
import { readDictionary } from "./report-functions";
import { unpackText } from "./report-text";

/**
 * Writes `sameness` anew: each report's sections 1 and 5 against the agency's report of the year before, against every
 * other report of its county and year, and, where prints meet, against all others. One county and year is held at a time;
 * of the rest only prints are kept.
 */
export function buildSameness(dataset: Dataset): void {
  dataset.sqlite.exec("DELETE FROM sameness");
  const reports = listRows<ComparedReport>(dataset, REPORTS_SQL);
  const read = sentenceReader(dataset);
  for (const section of sectionNames()) buildSection(dataset, reports, section, (report) => read(report, section));
}

type ComparedReport = {
  readonly id: number;
  readonly agency: number;
  readonly year: number;
  /** The county, or the agency itself where its county is not known. */
  readonly place: string;
  readonly names: string;
};

type Compared = { readonly report: ComparedReport; readonly wording: Wording };
type Likeness = { readonly other: Compared; readonly share: number };

const REPORTS_SQL = `SELECT report.id, report.agency, report.year,
  CASE WHEN county IS NULL THEN '#' || agency.id ELSE concat_ws('/', province, prefecture, county) END AS place,
  json_array(name, agency_as_titled, county, prefecture, province) AS names
FROM report JOIN agency ON agency.id = report.agency
WHERE superseded = 0 ORDER BY place, report.year, report.id`;

/** Shares below this are not worth showing, but for the year before. */
const LEAST_SHARE = 0.5;
const MOST_OTHERS = 3;

function buildSection(
  dataset: Dataset,
  reports: readonly ComparedReport[],
  section: ComparedSection,
  read: (report: ComparedReport) => readonly ComparedSentence[],
): void {
  const save = samenessWriter(dataset, section);
  const prints: (Uint32Array | null)[] = [];
  const countyWordings = new Map<string, ReadonlySet<number>>();
  let place: string | null = null;
  let before = new Map<number, Compared>();
  for (const group of groupByCountyYear(reports)) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.place !== place) before = new Map();
    place = first.place;
    const sentences = group.map(read);
    const county = countyWording(sentences);
    countyWordings.set(groupKey(first), county);
    const compared = group.map((report, index) => ({ report, wording: wordingOf(sentences[index] ?? [], county) }));
    for (const own of compared) {
      const lastYear = before.get(own.report.agency);
      if (lastYear?.report.year === own.report.year - 1) save("last_year", own, likenesses(own, [lastYear], 0));
      save("same_county", own, likenesses(own, compared, LEAST_SHARE));
      prints.push(own.wording.own.length < FEWEST_GRAMS ? null : textPrint(own.wording.own));
    }
    before = new Map([...before, ...compared.map((own) => [own.report.agency, own] as const)]);
  }
  const again = recentWordings((report) => wordingOf(read(report), countyWordings.get(groupKey(report)) ?? new Set()));
  for (const [report, others] of strangers(reports, prints)) {
    const own = { report, wording: again(report) };
    const compared = others.map((other) => ({ report: other, wording: again(other) }));
    save("elsewhere", own, likenesses(own, compared, LEAST_SHARE));
  }
}

/** What of the others is in one's own wording, the likest first. */
function likenesses(own: Compared, others: readonly Compared[], least: number): readonly Likeness[] {
  const found = others.flatMap((other) => {
    const share = other === own ? null : containment(own.wording, other.wording);
    return share === null || share < least ? [] : [{ other, share }];
  });
  return found.sort((x, y) => y.share - x.share || x.other.report.id - y.other.report.id).slice(0, MOST_OTHERS);
}

/** Each report with those of other agencies, places and years whose prints meet its own. */
function strangers(
  reports: readonly ComparedReport[],
  prints: readonly (Uint32Array | null)[],
): ReadonlyMap<ComparedReport, readonly ComparedReport[]> {
  const met = new Map<ComparedReport, ComparedReport[]>();
  for (const [lower, higher] of alikePairs(prints)) {
    const [a, b] = [reports[lower], reports[higher]];
    if (a === undefined || b === undefined || a.agency === b.agency || groupKey(a) === groupKey(b)) continue;
    met.set(a, [...(met.get(a) ?? []), b]);
    met.set(b, [...(met.get(b) ?? []), a]);
  }
  return met;
}

function samenessWriter(dataset: Dataset, section: ComparedSection) {
  const insert = prepared(
    dataset,
    "INSERT INTO sameness (report, section, kind, other, share, sentences, common) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  return (kind: SamenessKind, own: Compared, found: readonly Likeness[]): void => {
    for (const { other, share } of found) {
      const sentences = sharedSentences(own.wording, other.wording).length;
      insert.run(own.report.id, section, kind, other.report.id, share, sentences, own.wording.common);
    }
  };
}

/** Reads the sentences of a section out of the stored text. */
function sentenceReader(dataset: Dataset) {
  const dictionary = readDictionary(dataset.sqlite);
  const find = prepared(dataset, "SELECT body, sections FROM report_text WHERE report = ?");
  return (report: ComparedReport, section: ComparedSection): readonly ComparedSentence[] => {
    const row = asTextRow(find.get(report.id));
    const sections: readonly Section[] = JSON.parse(row.sections);
    const names: readonly (string | null)[] = JSON.parse(report.names);
    return sectionSentences(unpackText(row.body, dictionary), sections, section, ownNames(names));
  };
}

/** The row that the statement above selects; seed writes a text with every report. */
function asTextRow(row: unknown): { readonly body: Uint8Array; readonly sections: string } {
  return row as { readonly body: Uint8Array; readonly sections: string };
}

function recentWordings(read: (report: ComparedReport) => Wording): (report: ComparedReport) => Wording {
  const recent = new Map<number, Wording>();
  return (report) => {
    const wording = recent.get(report.id) ?? read(report);
    recent.delete(report.id);
    recent.set(report.id, wording);
    const oldest = recent.keys().next();
    if (recent.size > MOST_RECENT && oldest.done !== true) recent.delete(oldest.value);
    return wording;
  };
}

const MOST_RECENT = 2000;

function* groupByCountyYear(reports: readonly ComparedReport[]): Generator<readonly ComparedReport[]> {
  let group: ComparedReport[] = [];
  for (const report of reports) {
    const [first] = group;
    if (first !== undefined && groupKey(first) !== groupKey(report)) {
      yield group;
      group = [];
    }
    group.push(report);
  }
  yield group;
}

function groupKey({ place, year }: ComparedReport): string {
  return `${place}#${year}`;
}

/** The names come from COMPARED_SECTIONS itself. */
function sectionNames(): readonly ComparedSection[] {
  return Object.keys(COMPARED_SECTIONS) as ComparedSection[];
}
