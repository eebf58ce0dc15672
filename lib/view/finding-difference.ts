import { checkRow, isCheckCode } from "../vocabulary/checks";

/**
 * Left minus right where both sides of a finding are figures (`4`, `3件`, `2 + 1 = 3`), else null. Years, names and
 * words are no figures: checks of the form of a report have no difference.
 */
export function findingDifference(check: string, left: string, right: string): number | null {
  if (!isCheckCode(check) || checkRow(check).group === "form") return null;
  const [one, other] = [figureOf(left), figureOf(right)];
  if (one === null || other === null || one === other) return null;
  return Math.round((one - other) * 1e6) / 1e6;
}

/** The result of a formula, or a figure with at most a unit behind it. */
function figureOf(side: string): number | null {
  const [, figure] = FIGURE.exec(side) ?? [];
  return figure === undefined ? null : Number(figure);
}

const FIGURE = /^(?:[\d.]+(?: [+−] [\d.]+)+ = )?(-?\d+(?:\.\d+)?)[件条份项个]?$/;
