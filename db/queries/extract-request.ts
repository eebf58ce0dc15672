import { CHECK_CODES, isCheckCode } from "../../lib/vocabulary/checks";
import { CODE_LABELS, type Language } from "../../lib/vocabulary/code-labels";
import { DATASETS, type DatasetName, datasetColumns, FILTERS, isDatasetName } from "../../lib/vocabulary/datasets";
import { DATASET_SHAPES, datasetOptions, EXTRACT_OPTIONS, type Shape } from "../../lib/vocabulary/extract-options";
import { type Dataset, prepared } from "../database";

/** What an extract is asked for; a filter that was not given is null, or empty for `agencies`. */
export type ExtractRequest = {
  readonly dataset: DatasetName;
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly agencies: readonly string[];
  readonly indicator: string | null;
  readonly theme: string | null;
  readonly check: string | null;
  readonly a: string | null;
  readonly b: string | null;
  readonly language: Language | null;
  /** The columns wanted, in the order asked; null for all. */
  readonly columns: readonly string[] | null;
};

/** `unknown` is for datasets and agencies that are not there, `bad` for parameters; `message` is one line for a person. */
export type ExtractRequestOutcome =
  | { readonly ok: true; readonly request: ExtractRequest }
  | { readonly ok: false; readonly kind: "unknown" | "bad"; readonly message: string };

/**
 * Reads the words of a command line or an address into a request; everything unknown is refused with what is allowed.
 * `shape` is settled here: what is asked of `facts` in the shape of `indicators` is a request for `indicators`.
 * Whether its agencies exist is for `requireAgencies` to tell.
 */
export function readExtractRequest(
  asked: string,
  parameters: Iterable<readonly [string, string]>,
): ExtractRequestOutcome {
  if (!isDatasetName(asked)) {
    return refuse("unknown", `unknown dataset: ${shown(asked)}; one of ${Object.keys(DATASETS).join(", ")}`);
  }
  const pairs = [...parameters];
  const name = findLaidOut(asked, pairs.find(([key]) => key === "shape")?.[1]);
  const allowed: readonly string[] = [...DATASETS[name].filters, ...datasetOptions(asked)];
  const values = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    if (!allowed.includes(key)) {
      return refuse("bad", `unknown filter for ${name}: ${shown(key)}; one of ${allowed.join(", ")}`);
    }
    const before = values.get(key) ?? [];
    if (before.length > 0 && key !== "agency") return refuse("bad", `${key} given twice; give it once`);
    const fault = findFault(name, key, value);
    if (fault !== null) return refuse("bad", fault);
    values.set(key, [...before, value]);
  }
  const request = toRequest(name, values);
  if (name === "comparison" && (request.a === null || request.b === null)) {
    return refuse("bad", "comparison needs a and b, each an agency_id");
  }
  return { ok: true, request };
}

/** The same request where the dataset knows every agency it names, else the refusal. */
export function requireAgencies(dataset: Dataset, request: ExtractRequest): ExtractRequestOutcome {
  const ids = [...request.agencies, request.a, request.b];
  const missing = ids.find((id): id is string => id !== null && !isKnownAgency(dataset, id));
  if (missing === undefined) return { ok: true, request };
  return refuse("unknown", `unknown agency: ${shown(missing)}; give an agency_id as in the dataset reports`);
}

/** One row per parameter with a closed set of values. Those without a row are free text. */
const VALUE_RULES: Readonly<Record<string, (value: string, dataset: DatasetName) => string | null>> = {
  year: (value) => {
    const years = readYears(value);
    return years !== null && years.from <= years.to ? null : "a year like 2023 or a range like 2021-2025";
  },
  lang: (value) => (value === "zh" || value === "en" ? null : "zh or en"),
  shape: (value) => (isShape(value) ? null : "long or wide"),
  columns: findColumnFault,
  indicator: (value) => (CODE_LABELS.indicator.has(value) ? null : `a code such as ${sample(CODE_LABELS.indicator)}`),
  check: (value) => (isCheckCode(value) ? null : `one of ${CHECK_CODES.join(", ")}`),
  theme: (value) => (CODE_LABELS.theme.has(value) ? null : `one of ${[...CODE_LABELS.theme.keys()].join(", ")}`),
};

function findFault(dataset: DatasetName, key: string, value: string): string | null {
  const allowed = value === "" ? meaningOf(key) : (VALUE_RULES[key]?.(value, dataset) ?? null);
  return allowed === null ? null : `bad ${key}: ${value === "" ? "(empty)" : shown(value)}; give ${allowed}`;
}

function findColumnFault(value: string, dataset: DatasetName): string | null {
  const names = datasetColumns(dataset).map(({ name }) => name);
  const asked = value.split(",");
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) return `columns of ${dataset}, not ${shown(unknown) || "(empty)"}: ${names.join(",")}`;
  const twice = asked.find((name, index) => asked.indexOf(name) !== index);
  return twice === undefined ? null : `each column once, not ${twice} twice`;
}

function meaningOf(key: string): string {
  const words: Readonly<Record<string, { readonly en: string }>> = { ...FILTERS, ...EXTRACT_OPTIONS };
  return words[key]?.en ?? "a value";
}

/** The dataset whose rows have the shape asked for; a shape that is none is refused later, with the other faults. */
function findLaidOut(asked: DatasetName, shape: string | undefined): DatasetName {
  return (shape !== undefined && isShape(shape) ? DATASET_SHAPES[asked]?.[shape] : undefined) ?? asked;
}

function isShape(text: string): text is Shape {
  return text === "long" || text === "wide";
}

function toRequest(dataset: DatasetName, values: ReadonlyMap<string, readonly string[]>): ExtractRequest {
  const one = (key: string): string | null => values.get(key)?.[0] ?? null;
  const lang = one("lang");
  return {
    dataset,
    years: readYears(one("year") ?? ""),
    province: one("province"),
    prefecture: one("prefecture"),
    county: one("county"),
    agencies: values.get("agency") ?? [],
    indicator: one("indicator"),
    theme: one("theme"),
    check: one("check"),
    a: one("a"),
    b: one("b"),
    language: lang === "zh" || lang === "en" ? lang : null,
    columns: one("columns")?.split(",") ?? null,
  };
}

function readYears(value: string): ExtractRequest["years"] {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(value);
  return match === null ? null : { from: Number(match[1]), to: Number(match[2] ?? match[1]) };
}

function isKnownAgency(dataset: Dataset, id: string): boolean {
  return prepared(dataset, "SELECT 1 FROM agency WHERE agency_id = ?").get(id) !== undefined;
}

function sample(codes: ReadonlyMap<string, unknown>): string {
  return [...codes.keys()].slice(0, 5).join(", ");
}

/** What was given, fit for one line. */
function shown(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 60);
}

function refuse(kind: "unknown" | "bad", message: string): ExtractRequestOutcome {
  return { ok: false, kind, message };
}
