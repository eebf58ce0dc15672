import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { compareReportsInThreads } from "@/db/build-sameness";
import { toCompared } from "@/db/compared-reports";
import { createDataset } from "@/db/create-dataset";
import { type Dataset, listRows } from "@/db/database";
import { keepWording } from "@/db/wording-store";
import { groupBy } from "@/lib/report/group-by";
import { SAME_FROM, type SamenessKind } from "@/lib/vocabulary/sameness";
import type { BenchPart } from "./bench-part";
import { benchSizes } from "./bench-sizes";
import { type JudgedRow, judgeLimit } from "./judge-limit";
import { PERCENTS, plantedText, TEXTS_PER_BLOCK } from "./planted-texts";
import { watchMemory } from "./process-memory";

const FEW = [14_000] as const;
const TEXTS_AT_ONCE = 200;

/**
 * Texts of 2,000 characters, a section each, with copies of 100, 85, 60 and 30 % planted among them: threads turn them
 * into wordings, as they do with what they read, and the product's own code compares them.
 */
export const measureSameness: BenchPart = async (options) => {
  const judged: JudgedRow[] = [];
  for (const size of benchSizes(options, FEW)) {
    const texts = Math.ceil(size / TEXTS_PER_BLOCK) * TEXTS_PER_BLOCK;
    options.say(`comparing ${texts} texts`);
    judged.push(...(await measureSize(texts)));
  }
  return { tables: [{ title: "sameness against its limits", rows: judged, inReadme: true }], notes: [] };
};

async function measureSize(texts: number): Promise<readonly JudgedRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  const dataset = createDataset(join(folder, "sameness.db"));
  try {
    const { value, peak } = await watchMemory(
      () => [process.pid],
      () => compareTexts(dataset, texts),
    );
    const { read, compared } = value;
    return [
      judgeLimit(texts, "minutes, on all cores", (read + compared) / 60, { most: 10 }),
      judgeLimit(texts, "of these seconds that texts are made and read", read, null),
      judgeLimit(texts, "of these seconds that they are compared", compared, null),
      judgeLimit(texts, "MB of memory", peak, { most: 2_000 }),
      ...judgePlants(dataset, texts),
    ];
  } finally {
    dataset.sqlite.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds. */
async function compareTexts(dataset: Dataset, texts: number) {
  const began = performance.now();
  await keepTexts(dataset, texts);
  const kept = performance.now();
  const reports = Array.from({ length: texts }, (_, number) => {
    const { county, year, township } = plantedText(number);
    const agencyId = `${county}-${township}`;
    return { id: number + 1, agency: county * 1_000 + township, year, place: `county ${county}`, agencyId };
  });
  await compareReportsInThreads(dataset, toCompared(reports), availableParallelism());
  return { read: (kept - began) / 1_000, compared: (performance.now() - kept) / 1_000 };
}

async function keepTexts(dataset: Dataset, texts: number): Promise<void> {
  const threads = availableParallelism();
  const pool = new Piscina<{ from: number; to: number }, readonly Uint32Array[]>({
    filename: new URL("./planted-thread.mjs", import.meta.url).href,
    execArgv: [],
    maxThreads: threads,
  });
  const ahead: { readonly from: number; readonly packed: Promise<readonly Uint32Array[]> }[] = [];
  const keepNext = async (): Promise<void> => {
    const next = ahead.shift();
    for (const [at, wording] of (await next?.packed)?.entries() ?? []) {
      keepWording(dataset, Number(next?.from) + at + 1, wording);
    }
  };
  for (let from = 0; from < texts; from += TEXTS_AT_ONCE) {
    ahead.push({ from, packed: pool.run({ from, to: Math.min(texts, from + TEXTS_AT_ONCE) }) });
    if (ahead.length > threads * 3) await keepNext();
  }
  while (ahead.length > 0) await keepNext();
  await pool.destroy();
}

type Found = { readonly report: number; readonly other: number; readonly kind: SamenessKind; readonly share: number };

const FOUND_SQL = "SELECT report, other, kind, share FROM sameness WHERE kind <> 'last_year' OR share > 0.2";

/** What became of the planted copies, and whether anything else is flagged. */
function judgePlants(dataset: Dataset, texts: number): readonly JudgedRow[] {
  const shares = new Map<string, number>();
  let strays = 0;
  for (const { report, other, kind, share } of listRows<Found>(dataset, FOUND_SQL)) {
    shares.set(`${kind} ${report - 1} ${other - 1}`, share);
    if (share >= SAME_FROM && originOf(report - 1) !== originOf(other - 1)) strays += 1;
  }
  const plants = Array.from({ length: texts }, (_, number) => number).filter((one) => plantedText(one).copyOf !== null);
  const rows = (["same_county", "elsewhere", "last_year"] as const).flatMap((kind) => {
    const series = groupBy(
      plants.filter((one) => kindOf(one) === kind),
      (one) => Math.floor(one / TEXTS_PER_BLOCK),
    );
    const ranked = [...series.values()].map((copies) => {
      const ordered = copies.toSorted((a, b) => plantedText(b).percent - plantedText(a).percent);
      return ordered.map((copy) => shares.get(`${kind} ${copy} ${originOf(copy)}`) ?? 0);
    });
    const inOrder = ranked.filter((found) => found.every((share, at) => at === 0 || share <= Number(found[at - 1])));
    const flagged = ranked.filter((found) => found.every((share, at) => share >= SAME_FROM === at < 2));
    return [
      judgeLimit(
        texts,
        `${kind}: series of ${PERCENTS.join(", ")} % in that order`,
        inOrder.length / ranked.length,
        ALL,
      ),
      judgeLimit(texts, `${kind}: series with the first two flagged`, flagged.length / ranked.length, ALL),
    ];
  });
  return [...rows, judgeLimit(texts, "pairs flagged that are no copies", strays, { most: 0 })];
}

const ALL = { least: 0.99 };

function originOf(number: number): number {
  return plantedText(number).copyOf ?? number;
}

function kindOf(number: number): SamenessKind {
  const [copy, source] = [plantedText(number), plantedText(originOf(number))];
  if (copy.county !== source.county) return "elsewhere";
  return copy.year === source.year ? "same_county" : "last_year";
}
