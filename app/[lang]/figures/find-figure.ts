import { findAgency } from "@/db/queries/find-agency";
import { findScope } from "@/db/queries/find-scope";
import { listSamenessOfAgency } from "@/db/queries/list-sameness";
import { balanceFigure } from "@/lib/view/balance-figure";
import { comparedYears } from "@/lib/view/compared-years";
import { differenceFigure } from "@/lib/view/difference-figure";
import type { Figure } from "@/lib/view/figure";
import { runningBalance } from "@/lib/view/running-balance";
import { TOWNSHIP_MEASURES, townshipFigure } from "@/lib/view/township-figures";
import { townshipMeasures } from "@/lib/view/township-measures";
import { townshipOutcomes } from "@/lib/view/township-outcomes";
import { wordingFigure } from "@/lib/view/wording-figure";
import type { Language } from "@/lib/vocabulary/code-labels";
import { isTheme, UNCLASSIFIED } from "@/lib/vocabulary/themes";
import { readParameters } from "../../_address/read-parameters";
import { loadAgencyYears } from "../../_components/load-agency-years";
import { loadCountyMedians } from "../../_components/load-county-medians";
import { loadOverview } from "../_overview/load-overview";
import { comparisonFigures } from "../compare/comparison-figures";
import { loadDifferences } from "../compare/load-differences";
import { loadSide } from "../compare/load-side";
import { compareParameters } from "../compare/search-params";
import { overviewParameters } from "../search-params";
import { loadTheme, loadThemes } from "../themes/load-themes";
import { themesParameters } from "../themes/search-params";

export type FigureOutcome =
  | { readonly kind: "found"; readonly figure: Figure }
  | { readonly kind: "unknown" | "bad"; readonly message: string };

/** The figure of a page by its id and the parameters of that page. */
export function findFigure(id: string, parameters: URLSearchParams, language: Language): FigureOutcome {
  const [page = "", name = ""] = id.split(".");
  const find = PAGES.get(page);
  if (find === undefined) return { kind: "unknown", message: `unknown figure: ${id}` };
  return find(name, parameters, language);
}

type Finder = (name: string, parameters: URLSearchParams, language: Language) => FigureOutcome;

const PAGES: ReadonlyMap<string, Finder> = new Map([
  ["overview", overviewFigure],
  ["township", townshipFigureOf],
  ["compare", compareFigureOf],
  ["themes", themesFigureOf],
  ["theme", themeFigureOf],
]);

function overviewFigure(name: string, parameters: URLSearchParams, language: Language): FigureOutcome {
  const read = readParameters(overviewParameters, Object.fromEntries(parameters));
  if (!read.ok) return { kind: "bad", message: read.message };
  const { year, ...asked } = read.value;
  const scope = findScope(asked);
  if (scope.kind !== "found") return { kind: "unknown", message: "unknown place" };
  const { disclosures, requests, disputes, outcomes, themes } = loadOverview(scope.place, scope.key, year, language);
  return chosenFigure([disclosures, requests, outcomes, ...disputes, themes], `overview.${name}`);
}

function themesFigureOf(name: string, parameters: URLSearchParams, language: Language): FigureOutcome {
  const read = readParameters(themesParameters, Object.fromEntries(parameters));
  if (!read.ok) return { kind: "bad", message: read.message };
  const { year, ...asked } = read.value;
  const scope = findScope(asked);
  if (scope.kind !== "found") return { kind: "unknown", message: "unknown place" };
  const { tables } = loadThemes(scope.place, scope.key, year, language);
  return chosenFigure(Object.values(tables), `themes.${name}`);
}

function themeFigureOf(name: string, parameters: URLSearchParams, language: Language): FigureOutcome {
  const read = readParameters(themesParameters, Object.fromEntries(parameters));
  if (!read.ok) return { kind: "bad", message: read.message };
  const theme = parameters.get("theme") ?? "";
  if (!isTheme(theme) && theme !== UNCLASSIFIED) return { kind: "unknown", message: `unknown theme: ${theme}` };
  const { year, ...asked } = read.value;
  const scope = findScope(asked);
  if (scope.kind !== "found") return { kind: "unknown", message: "unknown place" };
  const { years, places, course } = loadTheme(theme, scope.place, scope.key, year, language);
  return chosenFigure([years, course, ...(places === null ? [] : [places])], `theme.${name}`);
}

function townshipFigureOf(name: string, parameters: URLSearchParams, language: Language): FigureOutcome {
  const side = loadSideOf(parameters, "agency");
  if (side === null) return { kind: "unknown", message: "unknown agency" };
  const figures = [
    ...TOWNSHIP_MEASURES.map((measure) => townshipFigure(side.years, measure, side.agencyId, language, side.around)),
    townshipOutcomes(side.years, side.agencyId, language),
    balanceFigure(runningBalance(side.years, language), language),
    townshipMeasures(side.years, side.agencyId, language),
    wordingFigure(side.years, listSamenessOfAgency(side.id), language),
  ];
  return chosenFigure(figures, `township.${name}`);
}

function compareFigureOf(name: string, parameters: URLSearchParams, language: Language): FigureOutcome {
  const read = readParameters(compareParameters, Object.fromEntries(parameters));
  if (!read.ok) return { kind: "bad", message: read.message };
  const [one, other] = [read.value.a, read.value.b].map((id) => (id === null ? null : findAgency(id)));
  if (!one || !other) return { kind: "unknown", message: "unknown agency" };
  const [a, b] = [loadSide(one), loadSide(other)];
  const compared = comparedYears(a.years, b.years, read.value, a.agencyId === b.agencyId);
  if (name === "differences") {
    return { kind: "found", figure: differenceFigure(loadDifferences(a, b, compared, language), language) };
  }
  const { measures, outcomes } = comparisonFigures(a, b, compared, language);
  return chosenFigure([...measures, ...outcomes], `compare.${name}`);
}

function loadSideOf(parameters: URLSearchParams, key: string) {
  const agency = findAgency(parameters.get(key) ?? "");
  if (agency === null) return null;
  return {
    id: agency.id,
    agencyId: agency.agencyId,
    name: agency.name,
    years: loadAgencyYears(agency).years,
    around: loadCountyMedians(agency),
  };
}

function chosenFigure(figures: readonly Figure[], id: string): FigureOutcome {
  const figure = figures.find((one) => one.id === id);
  return figure === undefined ? { kind: "unknown", message: `unknown figure: ${id}` } : { kind: "found", figure };
}
