import { isShownMeasure, type ShownMeasure } from "../vocabulary/shown-measures";

/** The measure that a figure shows, by its id (`township.requests`); null where its notes define what it shows. */
export function figureMeasure(id: string): ShownMeasure | null {
  const [page = "", name = ""] = id.split(".");
  const measure = page === "theme" ? "themes" : name.replace(/-[ab]$/, "");
  return isShownMeasure(measure) ? measure : null;
}
