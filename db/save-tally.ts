import { type Dataset, listRows, prepared } from "./database";

/** The id of a packed tally's row, which is written when such a tally is met for the first time. */
export function saveTally(dataset: Dataset, counts: Uint8Array): number {
  const tallies = talliesOf(dataset);
  const key = keyOf(counts);
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const id = Number(prepared(dataset, "INSERT INTO check_tally (counts) VALUES (?)").run(counts).lastInsertRowid);
  tallies.set(key, id);
  return id;
}

const TALLIES = new WeakMap<Dataset["sqlite"], Map<string, number>>();

function talliesOf(dataset: Dataset): Map<string, number> {
  const known = TALLIES.get(dataset.sqlite);
  if (known !== undefined) return known;
  const rows = listRows<{ id: number; counts: Uint8Array }>(dataset, "SELECT id, counts FROM check_tally");
  const tallies = new Map(rows.map(({ id, counts }) => [keyOf(counts), id]));
  TALLIES.set(dataset.sqlite, tallies);
  return tallies;
}

function keyOf(counts: Uint8Array): string {
  return Buffer.from(counts.buffer, counts.byteOffset, counts.length).toString("latin1");
}
