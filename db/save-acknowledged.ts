import { type Dataset, listRows, prepared } from "./database";

/** What a person has to say of a finding, so that others need not look again. */
export type Acknowledgement = {
  readonly findingId: string;
  readonly note: string;
  readonly who: string | null;
  readonly date: string | null;
};

/** The acknowledgements of each given folder. */
export type Acknowledgements = ReadonlyMap<string, readonly Acknowledgement[]>;

/** Replaces what these folders said before; what other folders said stays. */
export function saveAcknowledged(dataset: Dataset, acknowledgements: Acknowledgements): void {
  const forget = prepared(dataset, "DELETE FROM acknowledged WHERE root = ?");
  const insert = prepared(
    dataset,
    "INSERT OR REPLACE INTO acknowledged (finding_id, root, note, who, date) VALUES (?, ?, ?, ?, ?)",
  );
  for (const [root, rows] of acknowledgements) {
    forget.run(root);
    for (const { findingId, note, who, date } of rows) insert.run(findingId, root, note, who, date);
  }
}

/** Whether the dataset already says of these folders what they say now. */
export function isAcknowledged(dataset: Dataset, acknowledgements: Acknowledgements): boolean {
  return [...acknowledgements].every(([root, rows]) => {
    const known = listRows<Acknowledgement>(dataset, LIST_SQL, root);
    const given = new Map(rows.map((row) => [row.findingId, row]));
    return (
      known.length === given.size &&
      known.every(({ findingId, note, who, date }) => {
        const row = given.get(findingId);
        return row !== undefined && row.note === note && row.who === who && row.date === date;
      })
    );
  });
}

/** The ids that a folder acknowledges and no finding bears. */
export function listUnknownAcknowledged(dataset: Dataset, root: string): readonly string[] {
  return listRows<{ findingId: string }>(dataset, UNKNOWN_SQL, root).map(({ findingId }) => findingId);
}

const LIST_SQL = "SELECT finding_id AS findingId, note, who, date FROM acknowledged WHERE root = ?";

const UNKNOWN_SQL = `SELECT finding_id AS findingId FROM acknowledged
WHERE root = ? AND finding_id NOT IN (SELECT id FROM finding) ORDER BY finding_id`;
