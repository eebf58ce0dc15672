import { createHash } from "node:crypto";
import type { OpenBundle } from "@/db/queries/extract-bundle";
import type { Chunks } from "../_answer/in-turns";
import { csvChunks } from "../_formats/csv-chunks";
import { parquetChunks } from "../_formats/parquet-chunks";
import { type ZipEntry, zipChunks } from "../_formats/zip-chunks";
import { bundleReadme } from "./bundle-readme";
import { dataPackage } from "./data-package";

export type BundleOptions = {
  readonly isMarked: boolean;
  readonly hasParquet: boolean;
  /** The words of its address. */
  readonly words: readonly (readonly [string, string])[];
};

/**
 * The bundle as a ZIP archive, streamed: what it is, a CSV for each dataset, Parquet by year where asked for, and last
 * the hashes of all these, by which one can tell that it is whole.
 */
export function bundleChunks(
  bundle: OpenBundle,
  { isMarked, hasParquet, words }: BundleOptions,
): AsyncGenerator<Uint8Array> {
  const files = bundle.extracts.map((extract) => ({ path: `data/${extract.request.dataset}.csv`, extract }));
  const description = dataPackage(bundle.fingerprint, bundle.isDemonstration, files);
  const partitioned = hasParquet ? PARTITIONED : [];
  const entries: readonly ZipEntry[] = [
    { path: "README.md", chunks: () => [Buffer.from(bundleReadme(bundle, files, words, partitioned))] },
    { path: "datapackage.json", chunks: () => [Buffer.from(`${JSON.stringify(description, null, 2)}\n`)] },
    ...files.map(({ path, extract }) => ({ path, chunks: () => csvChunks(extract, isMarked) })),
    ...partitioned.flatMap((name) => yearEntries(bundle, name)),
  ];
  const sums: string[] = [];
  const hashed = entries.map(({ path, chunks }) => ({ path, chunks: () => hashing(path, chunks(), sums) }));
  return zipChunks([...hashed, { path: "SHA256SUMS", chunks: () => [Buffer.from(sums.join(""))] }]);
}

const PARTITIONED = ["reports", "facts"] as const;

function yearEntries(bundle: OpenBundle, name: (typeof PARTITIONED)[number]): readonly ZipEntry[] {
  return bundle.byYear(name).map(({ year, extract }) => ({
    path: `parquet/${name}/year=${year}/${name}.parquet`,
    chunks: () => parquetChunks(extract),
  }));
}

async function* hashing(path: string, chunks: Chunks, sums: string[]): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
  sums.push(`${hash.digest("hex")}  ${path}\n`);
}
