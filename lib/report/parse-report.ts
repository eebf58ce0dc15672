import type { ReadOutcome } from "../document/read-outcome";
import type { SourceDocument } from "../document/source-document";
import type { StatedTitle } from "./check-title";
import { findNarrativeInSteps } from "./find-narrative";
import { findSections } from "./find-sections";
import { findStatements } from "./find-statements";
import { findTablesInSteps } from "./find-tables";
import { findTitle } from "./find-title";
import type { ParsedReport } from "./parsed-report";
import { runSteps, type Steps } from "./steps";
import { tellEdition } from "./tell-edition";

/**
 * Everything that one document says as an annual report of a township. Pure, never throws; fails with `not_a_report`,
 * `no_agency` or `no_year` of the title. What was seen and not understood is in `issues`, quoted. `stated` is what a
 * manifest knows of the file, which wins over its text.
 */
export function parseReport(
  document: SourceDocument,
  fileName: string,
  stated?: StatedTitle,
): ReadOutcome<ParsedReport> {
  return runSteps(parseInSteps(document, fileName, stated));
}

/** The same in steps. */
export function* parseInSteps(
  document: SourceDocument,
  fileName: string,
  stated?: StatedTitle,
): Steps<ReadOutcome<ParsedReport>> {
  const titled = findTitle(document, fileName, stated);
  if (!titled.ok) return titled;
  const { title, agency, year } = titled.value;
  yield;
  const sections = findSections(document);
  yield;
  const edition = tellEdition(document, sections);
  yield;
  const { tables, issues } = yield* findTablesInSteps(document, sections, edition);
  yield;
  const narrative = yield* findNarrativeInSteps(document, sections, year);
  yield;
  const { problemState, statements } = findStatements(document, sections);
  yield;
  return {
    ok: true,
    value: {
      title,
      agency,
      year,
      edition,
      sections,
      tables,
      narrative: narrative.figures,
      problemState,
      statements,
      issues: [...titled.value.issues, ...issues, ...narrative.issues],
    },
  };
}
