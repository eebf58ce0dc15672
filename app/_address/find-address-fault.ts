import type { z } from "zod";
import { compareParameters } from "../[lang]/compare/search-params";
import { qualityParameters } from "../[lang]/quality/search-params";
import { searchParameters } from "../[lang]/search/search-params";
import { overviewParameters } from "../[lang]/search-params";
import { suggestParameters } from "../[lang]/suggest.json/search-params";
import { themeParameters, themesParameters } from "../[lang]/themes/search-params";
import { directoryParameters } from "../[lang]/townships/search-params";
import { readParameters } from "./read-parameters";

/**
 * What is wrong with the parameters of a page, in one line; null where nothing is. Pages whose grammar is not listed
 * take no parameters and ignore what they are given, as every page ignores names it does not know.
 */
export function findAddressFault(page: string, parameters: URLSearchParams): string | null {
  const path = page.replace(/\/$/, "") || "/";
  const schema = path.startsWith("/themes/") ? themeParameters : GRAMMARS[path];
  if (schema === undefined) return null;
  const outcome = readParameters(schema, groupParameters(parameters));
  return outcome.ok ? null : outcome.message;
}

const GRAMMARS: Readonly<Record<string, z.ZodType>> = {
  "/": overviewParameters,
  "/townships": directoryParameters,
  "/townships.csv": directoryParameters,
  "/compare": compareParameters,
  "/quality": qualityParameters,
  "/search": searchParameters,
  "/suggest.json": suggestParameters,
  "/themes": themesParameters,
};

function groupParameters(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((key) => {
      const values = parameters.getAll(key);
      return [key, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}
