"use client";

import { useEffect } from "react";

/** The heads of tables of figures become buttons that sort; what is missing always comes last. Nothing is loaded anew. */
export function SortedTables() {
  useEffect(() => {
    for (const head of document.querySelectorAll<HTMLElement>("table.sorts thead th")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort-switch";
      button.append(...head.childNodes);
      head.append(button);
    }
    const press = ({ target }: Event) => {
      const head = target instanceof Element ? target.closest(".sort-switch")?.closest("th") : null;
      if (head) sortBy(head);
    };
    document.addEventListener("click", press);
    return () => document.removeEventListener("click", press);
  }, []);
  return null;
}

/** Numbers begin with the largest, words with the first; the same head again turns the order round. */
function sortBy(head: HTMLTableCellElement): void {
  const body = head.closest("table")?.tBodies[0];
  if (body === undefined) return;
  const cells = [...body.rows].map((row) => row.cells[head.cellIndex]);
  const known = cells.filter((cell) => cell !== undefined && !isMissing(cell));
  const isNumeric = known.every((cell) => Number.isFinite(numberIn(cell)));
  const before = head.getAttribute("aria-sort");
  const descending = before === null ? isNumeric : before === "ascending";
  for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", descending ? "descending" : "ascending");
  const compare = isNumeric ? byNumber : byWords;
  const sorted = [...body.rows].sort((x, y) => {
    const [a, b] = [x.cells[head.cellIndex], y.cells[head.cellIndex]];
    if (a === undefined || b === undefined) return 0;
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    return descending ? compare(b, a) : compare(a, b);
  });
  body.append(...sorted);
}

function isMissing(cell: Element): boolean {
  return cell.querySelector(".missing") !== null || cell.textContent?.trim() === "";
}

function byNumber(a: Element, b: Element): number {
  return numberIn(a) - numberIn(b);
}

function byWords(a: Element, b: Element): number {
  return wordsIn(a).localeCompare(wordsIn(b), document.documentElement.lang);
}

/** The number that a cell begins with, its sign of approximation and its thousands aside: `≈1,200`, `50/120`. */
function numberIn(cell: Element | undefined): number {
  const [number] =
    /^-?[\d.]+/.exec(
      wordsIn(cell)
        .replace(/[≈<>≥Σ,+\s]/g, "")
        .replace("−", "-"),
    ) ?? [];
  return number === undefined ? Number.NaN : Number(number);
}

function wordsIn(cell: Element | undefined): string {
  return cell?.textContent?.trim() ?? "";
}
