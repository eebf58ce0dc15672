import type { OpenBundle } from "@/db/queries/extract-bundle";
import { extractParameters, extractPath } from "@/db/queries/extract-parameters";
import { citation, DEMONSTRATION_NOTE, REUSE_NOTE } from "@/lib/view/citation";
import { DATASETS, type DatasetName, FILTERS } from "@/lib/vocabulary/datasets";
import { EXTRACT_OPTIONS } from "@/lib/vocabulary/extract-options";
import type { PackageFile } from "./data-package";

/** What a bundle holds, under which filters, out of which data, how to cite it and how to tell that it is whole. */
export function bundleReadme(
  bundle: OpenBundle,
  files: readonly PackageFile[],
  words: readonly (readonly [string, string])[],
  partitioned: readonly DatasetName[],
): string {
  const { fingerprint } = bundle;
  const address = extractPath("bundle.zip", words);
  const cited = (["zh", "en"] as const).map((language) =>
    citation(language, { name: language === "zh" ? "全部数据集" : "all datasets", fingerprint, address }),
  );
  const notes = bundle.isDemonstration ? [DEMONSTRATION_NOTE, REUSE_NOTE] : [REUSE_NOTE];
  return [
    "# 公开年报 / Gongkai",
    `数据指纹 / dataset fingerprint: \`${fingerprint}\`\n地址 / address: \`${address}\``,
    `## 筛选 / Filters\n\n${filterLines(bundle)}`,
    `## 文件 / Files\n\n${files.map(fileLine).join("\n")}\n${partitioned.map((name) => `${parquetLine(name)}\n`).join("")}- \`datapackage.json\`: 各列的类型、单位与含义 / type, unit and meaning of every column (Frictionless Data Package)`,
    "空白表示没有数值，原因见状态列；空白不等于零。 / Empty means no value, and the status says why; it never means zero.",
    "`SHA256SUMS` 最后写入：没有它，或 `sha256sum -c SHA256SUMS` 不符，即为不完整的下载。 / `SHA256SUMS` is written last: a download without it, or one that `sha256sum -c SHA256SUMS` refuses, is not whole.",
    `## 引用 / Citation\n\n${cited.join("\n\n")}`,
    `## 使用 / Reuse\n\n${notes.map(({ zh, en }) => `${zh}\n\n${en}`).join("\n\n")}`,
    "",
  ].join("\n\n");
}

function filterLines({ words }: OpenBundle): string {
  if (words.length === 0) return "无：全部数据。 / None: all there is.";
  const meanings: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
    ...FILTERS,
    ...EXTRACT_OPTIONS,
  };
  return words
    .map(
      ([key, value]) =>
        `- \`${key}=${value.replace(/[`\s\p{Cc}]+/gu, " ")}\`: ${meanings[key]?.zh} / ${meanings[key]?.en}`,
    )
    .join("\n");
}

/** Where the years of a dataset are; larger engines read them as one table. */
function parquetLine(name: DatasetName): string {
  const { zh, en } = DATASETS[name];
  return `- \`parquet/${name}/year=*/${name}.parquet\`: ${zh}，按年度分区 / ${en}, partitioned by year`;
}

/** Which of the filters a dataset knows shows in the address of its own extract. */
function fileLine({ path, extract }: PackageFile): string {
  const { request } = extract;
  const { zh, en, row } = DATASETS[request.dataset];
  const rows = extract.countRows();
  const count = rows === null ? "" : `; ${rows} 行 / rows`;
  const own = extractPath(`${request.dataset}.csv`, extractParameters(request));
  return `- \`${path}\`: ${zh}，${row.zh} / ${en}, ${row.en}${count}; \`${own}\``;
}
