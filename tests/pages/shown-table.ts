/** A table as a browser shows it; texts without what is said beside a number. */
export type ShownTable = { readonly heads: readonly string[]; readonly rows: readonly ShownRow[] };

export type ShownRow = {
  readonly head: string;
  /** The last link of the row's head, empty where there is none. */
  readonly href: string;
  readonly cells: readonly string[];
  readonly ids: readonly string[];
};

/** The rows of a CSV by the names of its columns. */
export type CsvBeside = {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
};

/** Reads tables in the page itself, so it can use nothing but what stands within it. */
export function readTables(tables: readonly Element[]): readonly ShownTable[] {
  const text = (element: Element | null | undefined) => (element?.textContent ?? "").trim();
  const own = (cell: Element) => {
    const figure = cell.querySelector(":scope > span > span");
    if (figure !== null) return text(figure);
    const said = cell.classList.contains("side") ? cell.lastChild : null;
    return said === null ? text(cell) : (said.textContent ?? "").trim();
  };
  return tables.map((table) => ({
    heads: [...table.querySelectorAll("thead th")].map((head) => text(head).replace(/ [↓↑]$/, "")),
    rows: [...table.querySelectorAll("tbody tr:has(td)")].map((row) => {
      const cells = [...row.querySelectorAll("td")];
      const links = [...row.querySelectorAll("th a")];
      return {
        head: text(row.querySelector("th")),
        href: links.at(-1)?.getAttribute("href") ?? "",
        cells: cells.map(own),
        ids: cells.map((cell) => cell.id),
      };
    }),
  }));
}
