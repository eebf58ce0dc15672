/**
 * Works on a few items at a time, each of which gives way to the others between its steps (takeTurns). Gives the results
 * in the order of the items; fails where one does.
 */
export async function sideBySide<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (let at = 0; at < items.length; at += FEW) {
    for (const value of await Promise.all(items.slice(at, at + FEW).map(work))) values.push(value);
  }
  return values;
}

/** More gain nothing and keep more in memory. */
const FEW = 16;
