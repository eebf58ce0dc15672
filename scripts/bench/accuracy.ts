import { PARTS } from "@/lib/sample/difference";
import { type AccuracyTally, COUNTS } from "@/lib/sample/tally-comparisons";
import type { BenchPart, BenchTable } from "./bench-part";
import { splittingConfusion, themeConfusion, themePairsOf } from "./confusion-tables";
import { measureFormats } from "./measure-formats";
import { readLabelledSections, scoreSections } from "./measure-labelled-sections";
import { measureLayouts } from "./measure-layouts";
import { labelledThemes, measureSharedCases } from "./measure-shared-cases";
import { measureSoundCorpus } from "./measure-sound-corpus";

const REPORTS = 5000;
const SOUND_REPORTS = 10_000;

/**
 * What generated reports say against what is read from them: over every layout of text and every format of file; what
 * the checks say of sound ones; then the labelled sections of this repository and the labelled cases, where they lie beside it, with what was taken for what.
 */
export const measureAccuracy: BenchPart = async ({ reports, say }) => {
  const count = reports ?? REPORTS;
  say(`reading ${count} generated reports in every layout`);
  const layouts = await measureLayouts(count);
  say("reading the same in every format");
  const formats = await measureFormats(Math.ceil(count / 10), say);
  const sound = Math.ceil(SOUND_REPORTS * (count / REPORTS));
  say(`checking ${sound} sound reports`);
  const alarms = await measureSoundCorpus(sound);
  const sections = readLabelledSections();
  const cases = await measureSharedCases();
  const themes = [...themePairsOf(sections), ...labelledThemes()];
  return {
    tables: [
      toTable("generated reports by layout", layouts),
      toTable("generated reports by format", formats.tallies),
      { title: "figures of generated reports by format", rows: toSums(formats.tallies), inReadme: true },
      { ...alarms, inReadme: true },
      { title: "labelled sections, by structure", rows: scoreSections(sections) },
      splittingConfusion(sections),
      ...cases.tables,
      themeConfusion(`themes: labelled (rows) against read (columns), ${themes.length} statements`, themes),
    ],
    notes: [...formats.notes, ...cases.notes],
  };
};

/** One row for each group: what is due and told of the figures of its forms and of its prose together. */
function toSums(tallies: ReadonlyMap<string, AccuracyTally>): BenchTable["rows"] {
  return [...tallies].map(([group, { cells, narrative }]) => ({
    group,
    ...Object.fromEntries(COUNTS.map((count) => [count, cells[count] + narrative[count]])),
  }));
}

/** One row for each group and part in which anything is due or told. */
function toTable(title: string, tallies: ReadonlyMap<string, AccuracyTally>): BenchTable {
  const rows = [...tallies].flatMap(([group, tally]) =>
    PARTS.filter((part) => COUNTS.some((count) => tally[part][count] > 0)).map((part) => ({
      group,
      part,
      ...tally[part],
      "found %": tally[part].due === 0 ? "" : ((100 * tally[part].found) / tally[part].due).toFixed(3),
    })),
  );
  return { title, rows };
}
