import { emptyPrints, type Prints, setPrint, touchedTexts } from "../lib/facts/alike-texts";
import { COMPARED } from "../lib/facts/report-sections";
import { BANDS } from "../lib/facts/text-print";
import type { ComparedSection } from "../lib/vocabulary/sameness";
import { type ComparedReports, groupNumber } from "./compared-reports";
import { type Dataset, prepared } from "./database";

/** The prints of the compared reports, as the last run left them and as this run makes them anew. */
export type WordingPrints = {
  /** Numbers of the groups of which a report has come, gone or moved: of these every print is made anew. */
  readonly changed: ReadonlySet<number>;
  /** Reports that were compared before and have gone since. */
  readonly gone: readonly number[];
  /** Whether nothing was compared before. */
  readonly isFirst: boolean;
  /** Whether all groups are changed ones, as on a first run: nothing that stood before counts. */
  readonly isWhole: boolean;
  /** In the order of the reports. */
  readonly prints: Readonly<Record<ComparedSection, Prints>>;
  /** What stood before in the changed groups. */
  readonly former: readonly PrintRow[];
};

type PrintRow = {
  readonly report: number;
  readonly position: number;
  readonly keys: Readonly<Record<ComparedSection, Uint32Array | null>>;
};

export function readPrints(dataset: Dataset, { ids, positions }: ComparedReports): WordingPrints {
  const places = placesOf(ids);
  const changed = new Set<number>();
  const known = new Uint8Array(ids.length);
  const gone: number[] = [];
  let stored = 0;
  for (const row of prepared(dataset, POSITIONS_SQL).raw().iterate()) {
    const [report, position] = asPositionRow(row);
    const index = places[report] ?? NONE;
    stored += 1;
    if (index === NONE) gone.push(report);
    if (index !== NONE && groupNumber(positions[index] ?? -1) === groupNumber(position)) known[index] = 1;
    else changed.add(groupNumber(position));
  }
  for (const [index, position] of positions.entries()) if (known[index] === 0) changed.add(groupNumber(position));
  const prints = { problems: emptyPrints(ids.length), overview: emptyPrints(ids.length) };
  const isWhole = positions.every((position) => changed.has(groupNumber(position)));
  const former: PrintRow[] = [];
  for (const row of isWhole || changed.size === 0 ? [] : rows(dataset)) {
    const index = places[row.report] ?? NONE;
    if (index === NONE || changed.has(groupNumber(row.position))) former.push(row);
    else for (const section of COMPARED) setPrint(prints[section], index, row.keys[section]);
  }
  return { changed, gone, isFirst: stored === 0, isWhole, prints, former };
}

/** By the id of each report its place among the compared ones. */
function placesOf(ids: Int32Array): Int32Array {
  const places = new Int32Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1).fill(NONE);
  for (const [index, id] of ids.entries()) places[id] = index;
  return places;
}

const NONE = -1;

/** Writes the prints of the changed groups and forgets the reports that have gone. */
export function savePrints(
  dataset: Dataset,
  { ids, positions }: ComparedReports,
  { changed, gone, prints }: WordingPrints,
): void {
  const forget = prepared(dataset, "DELETE FROM wording_print WHERE report = ?");
  for (const report of gone) forget.run(report);
  const insert = prepared(
    dataset,
    "INSERT OR REPLACE INTO wording_print (report, position, problems, overview) VALUES (?, ?, ?, ?)",
  );
  const order = Uint32Array.from(ids.keys()).sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
  for (const index of order) {
    const position = positions[index] ?? 0;
    if (!changed.has(groupNumber(position))) continue;
    insert.run(ids[index], BigInt(position), bytesOf(prints.problems, index), bytesOf(prints.overview, index));
  }
}

/** Of a section the reports that may be worded like others elsewhere than before. */
export function touchedReports(
  { positions }: ComparedReports,
  { changed, isWhole, prints, former }: WordingPrints,
  section: ComparedSection,
): Uint8Array {
  if (isWhole) return new Uint8Array(positions.length).fill(1);
  const own = prints[section];
  const all = emptyPrints(positions.length + former.length);
  const flagged = new Uint8Array(positions.length + former.length);
  const places = new Uint32Array(positions.length);
  const before = former.toSorted((a, b) => a.position - b.position);
  let at = 0;
  let next = 0;
  for (const [index, position] of positions.entries()) {
    for (let one = before[next]; one !== undefined && one.position <= position; one = before[++next]) {
      flagged[at] = 1;
      setPrint(all, at++, one.keys[section]);
    }
    flagged[at] = changed.has(groupNumber(position)) ? 1 : 0;
    places[index] = at;
    setPrint(all, at++, own.has[index] === 0 ? null : keysOf(own, index));
  }
  for (const one of before.slice(next)) {
    flagged[at] = 1;
    setPrint(all, at++, one.keys[section]);
  }
  const touched = touchedTexts(all, flagged);
  return Uint8Array.from(positions, (_, index) => Number(touched[Number(places[index])]));
}

const POSITIONS_SQL = "SELECT report, position FROM wording_print";

function* rows(dataset: Dataset): Generator<PrintRow> {
  const select = prepared(dataset, "SELECT report, position, problems, overview FROM wording_print").raw();
  for (const row of select.iterate()) {
    const [report, position, problems, overview] = asRow(row);
    yield { report, position, keys: { problems: keysIn(problems), overview: keysIn(overview) } };
  }
}

/** What the statements select, of columns that are STRICT. */
function asPositionRow(row: unknown): readonly [report: number, position: number] {
  return row as readonly [number, number];
}

function asRow(row: unknown): readonly [number, number, Uint8Array | null, Uint8Array | null] {
  return row as readonly [number, number, Uint8Array | null, Uint8Array | null];
}

/** SQLite gives bytes that begin where numbers may. */
function keysIn(bytes: Uint8Array | null): Uint32Array | null {
  return bytes === null ? null : new Uint32Array(bytes.buffer, bytes.byteOffset, BANDS);
}

function keysOf({ keys }: Prints, index: number): Uint32Array {
  return keys.subarray(index * BANDS, (index + 1) * BANDS);
}

/** A copy: SQLite takes no memory that threads share. */
function bytesOf(prints: Prints, index: number): Uint8Array | null {
  return prints.has[index] === 0 ? null : new Uint8Array(keysOf(prints, index).slice().buffer);
}
