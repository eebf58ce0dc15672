import { chance, pick, type Random } from "./random";
import type { ReportPlan, TruthNarrative } from "./sample-report";
import { OVERVIEW_WORDS, PART_HEADS, PART_TITLES } from "./words/overview-words";
import { drawPhrase, type Phrase, SELF_WORDS } from "./words/phrase";
import { writeEfforts } from "./write-efforts";
import { type Prose, writeProactiveProse } from "./write-proactive-prose";
import { writeDisputesProse, writeRequestsProse } from "./write-requests-prose";

/** Section 1: an opening and its five parts (form, section 1), with every figure that stands in them. */
export function writeOverview(
  random: Random,
  plan: ReportPlan,
): { readonly lines: readonly string[]; readonly narrative: readonly TruthNarrative[] } {
  const words = OVERVIEW_WORDS[plan.place.kind];
  const opening = drawPhrase(random, pick<Phrase>(random, words.opening)).replaceAll("{Y}", String(plan.year));
  const head = pick(random, PART_HEADS);
  const parts = PARTS.map((part, place) => {
    const prose = part.write(random, plan);
    const title = head
      .replace("{n}", PART_NUMBERS[place] ?? "")
      .replace("{title}", pick(random, PART_TITLES[part.code]));
    return { text: title + prose.text, narrative: prose.narrative };
  });
  const lines = [opening, ...parts.map((part) => part.text)].map((line) => line.replaceAll("{A}", plan.place.agency));
  return { lines: lines.flatMap((line) => line.split("\n")), narrative: parts.flatMap((part) => part.narrative) };
}

type Part = { readonly code: keyof typeof PART_TITLES; readonly write: (random: Random, plan: ReportPlan) => Prose };

const PARTS: readonly Part[] = [
  { code: "proactive", write: writeProactivePart },
  { code: "requests", write: writeRequestsPart },
  { code: "management", write: writeManagementPart },
  { code: "platform", write: writePlatformPart },
  { code: "supervision", write: writeSupervisionPart },
];

const PART_NUMBERS = [..."一二三四五"] as const;

function writeProactivePart(random: Random, plan: ReportPlan): Prose {
  const words = OVERVIEW_WORDS[plan.place.kind];
  const counted = writeProactiveProse(random, plan.disclosed, plan.year);
  const noise = chance(random, 0.25) ? drawPhrase(random, pick<Phrase>(random, words.noise)) : "";
  const around = sentences(random, words.proactive, 3);
  return {
    text: `${chance(random, 0.5) ? counted.text + around : around + counted.text}${noise
      .replace("{big}", String(300 + Math.floor(random() * 9000)))
      .replace("{small}", String(6 + Math.floor(random() * 80)))}`,
    narrative: counted.narrative,
  };
}

function writeRequestsPart(random: Random, plan: ReportPlan): Prose {
  const words = OVERVIEW_WORDS[plan.place.kind];
  if (chance(random, 0.07)) return { text: sentences(random, words.requestsSilent, 1), narrative: [] };
  const counted = writeRequestsProse(random, plan.figures, SELF_WORDS[plan.place.kind].self);
  const disputes = chance(random, 0.5) ? writeDisputesProse(random, plan.figures) : NOTHING;
  const more = chance(random, 0.6) ? sentences(random, words.requestsMore, 1) : "";
  return { text: counted.text + more + disputes.text, narrative: [...counted.narrative, ...disputes.narrative] };
}

const NOTHING: Prose = { text: "", narrative: [] };

function writeManagementPart(random: Random, plan: ReportPlan): Prose {
  return { text: sentences(random, OVERVIEW_WORDS[plan.place.kind].management, 3), narrative: [] };
}

function writePlatformPart(random: Random, plan: ReportPlan): Prose {
  const efforts = writeEfforts(random, plan.year, "platform");
  return {
    text: sentences(random, OVERVIEW_WORDS[plan.place.kind].platform, 3) + efforts.text,
    narrative: efforts.narrative,
  };
}

function writeSupervisionPart(random: Random, plan: ReportPlan): Prose {
  const efforts = writeEfforts(random, plan.year, "supervision");
  return {
    text: sentences(random, OVERVIEW_WORDS[plan.place.kind].supervision, 3) + efforts.text,
    narrative: efforts.narrative,
  };
}

/** `count` sentences from neighbouring places of the pool, so that none comes twice. */
function sentences(random: Random, pool: readonly Phrase[], count: number): string {
  const from = Math.floor(random() * pool.length);
  let text = "";
  for (let nth = 0; nth < Math.min(count, pool.length); nth++) {
    const phrase = pool[(from + nth) % pool.length];
    if (phrase !== undefined) text += drawPhrase(random, phrase);
  }
  return text;
}
