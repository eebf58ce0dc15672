import { contentDisposition } from "./content-disposition";

/** What a download is called: its label, its filters and its file type, in ASCII and in Chinese. */
export function downloadDisposition(
  name: { readonly code: string; readonly zh: string },
  parameters: readonly (readonly [string, string])[],
  extension: string,
): string {
  const words = parameters.filter(([key]) => IN_NAME.has(key)).map(([, value]) => value);
  const ascii = words.filter((word) => /^[\w-]+$/.test(word));
  return contentDisposition(
    `${["gongkai", name.code, ...ascii].join("-").slice(0, LONGEST)}.${extension}`,
    `${["政府信息公开年报", name.zh, ...words].join("-").slice(0, LONGEST)}.${extension}`,
  );
}

const IN_NAME = new Set([
  "year",
  "province",
  "prefecture",
  "county",
  "agency",
  "indicator",
  "theme",
  "check",
  "a",
  "b",
]);
const LONGEST = 80;
