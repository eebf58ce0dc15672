import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";

/** A run of text on a page. Units are points, y grows downwards; `y` is the line it stands on, `size` its height. */
export type PdfText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** A drawn line, level or upright: `at` is its y or x, `from` and `to` its ends along the other axis. */
export type PdfRule = { readonly level: boolean; readonly at: number; readonly from: number; readonly to: number };

export type PdfPage = {
  readonly texts: readonly PdfText[];
  readonly rules: readonly PdfRule[];
  readonly height: number;
};

/** Codes of the page's operators, as the library numbers them. */
export type PdfOperators = Readonly<
  Record<
    "save" | "restore" | "transform" | "constructPath" | "paintFormXObjectBegin" | "paintFormXObjectEnd" | "endPath",
    number
  >
>;

type Matrix = readonly [number, number, number, number, number, number];

/** What a page shows, turned upright as a reader sees it: its level runs of text and its straight lines. */
export async function readPdfPage(page: PDFPageProxy, operators: PdfOperators): Promise<ReadOutcome<PdfPage>> {
  const viewport = page.getViewport({ scale: 1 });
  const upright = toMatrix(viewport.transform);
  const content = await page.getTextContent();
  const drawn = await page.getOperatorList();
  const marks = content.items.length + drawn.fnArray.length;
  page.cleanup();
  if (marks > LIMITS.pdfPageMarks) {
    return { ok: false, reason: "too_large", detail: `a page of ${marks} marks, at most ${LIMITS.pdfPageMarks}` };
  }
  const texts: PdfText[] = [];
  for (const run of content.items) {
    if (!("str" in run) || run.str.trim() === "") continue;
    const [a, b, , d, x, y] = multiply(upright, toMatrix(run.transform));
    if (Math.abs(b) > 0.2 * Math.abs(a)) continue;
    texts.push({ text: run.str, x, y, width: run.width, size: Math.abs(d) || run.height || 10 });
  }
  const rules = readRules(drawn.fnArray, drawn.argsArray, operators, upright);
  return { ok: true, value: { texts, rules, height: viewport.height } };
}

function readRules(
  codes: readonly number[],
  args: readonly unknown[],
  operators: PdfOperators,
  upright: Matrix,
): PdfRule[] {
  const rules: PdfRule[] = [];
  const saved: Matrix[] = [];
  let matrix = upright;
  for (const [index, code] of codes.entries()) {
    const values: unknown = args[index];
    if (code === operators.save) saved.push(matrix);
    else if (code === operators.restore || code === operators.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (code === operators.transform) matrix = multiply(matrix, toMatrix(values));
    else if (code === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(values) && values[0]) matrix = multiply(matrix, toMatrix(values[0]));
    } else if (code === operators.constructPath && Array.isArray(values) && values[0] !== operators.endPath) {
      const path: unknown = Array.isArray(values[1]) ? values[1][0] : null;
      if (path instanceof Float32Array) addPathRules(rules, path, matrix);
    }
  }
  return rules;
}

/** Numbers that each step of a path takes: move, line, curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];
const CLOSE = 4;
/** A filled shape no thicker than this is a drawn line. */
const THICKNESS = 3;

/** Level and upright edges of each part of a path; a thin filled box, as browsers draw borders, is one line. */
function addPathRules(rules: PdfRule[], path: Float32Array, matrix: Matrix): void {
  let part: (readonly [number, number])[] = [];
  const finish = (): void => {
    addPartRules(rules, part);
    part = [];
  };
  for (let i = 0; i < path.length; ) {
    const step = path[i] ?? CLOSE;
    const length = STEP_LENGTHS[step];
    if (length === undefined) return;
    const [x, y] = [path[i + length - 1] ?? 0, path[i + length] ?? 0];
    i += 1 + length;
    if (step === 0) finish();
    const first = part[0];
    if (step === CLOSE && first !== undefined) part.push(first);
    else if (length > 0)
      part.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
  }
  finish();
}

function addPartRules(rules: PdfRule[], part: readonly (readonly [number, number])[]): void {
  if (part.length < 2) return;
  const xs = part.map(([x]) => x);
  const ys = part.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKNESS && right - left > bottom - top) {
    rules.push({ level: true, at: (top + bottom) / 2, from: left, to: right });
  } else if (right - left <= THICKNESS) {
    rules.push({ level: false, at: (left + right) / 2, from: top, to: bottom });
  } else {
    for (let i = 1; i < part.length; i += 1) addEdge(rules, part[i - 1], part[i]);
  }
}

type Point = readonly [number, number];

function addEdge(rules: PdfRule[], a: Point | undefined, b: Point | undefined): void {
  if (a === undefined || b === undefined) return;
  const [width, height] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (height < 1 && width > THICKNESS) {
    rules.push({ level: true, at: a[1], from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) });
  } else if (width < 1 && height > THICKNESS) {
    rules.push({ level: false, at: a[0], from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) });
  }
}

/** Six numbers; what is missing is taken from the matrix that changes nothing. */
function toMatrix(values: unknown): Matrix {
  const list: readonly unknown[] = Array.isArray(values) || values instanceof Float32Array ? Array.from(values) : [];
  const at = (i: number, otherwise: number): number => (typeof list[i] === "number" ? list[i] : otherwise);
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
