import type { SampleKind } from "../invented-places";
import { pick, type Random } from "../random";

/** A sentence as a row of slots: one wording is drawn from each. "" in a slot makes it optional. */
export type Phrase = readonly (readonly string[])[];

/** How an agency of each kind speaks of itself; the keys stand in phrases in curly brackets. */
export const SELF_WORDS: Readonly<Record<SampleKind, Readonly<Record<SelfWord, string>>>> = {
  乡: {
    self: "我乡",
    gov: "乡政府",
    party: "乡党委",
    all: "全乡",
    office: "乡党政办",
    head: "乡长",
    villages: "各村",
    village: "村",
  },
  镇: {
    self: "我镇",
    gov: "镇政府",
    party: "镇党委",
    all: "全镇",
    office: "镇党政办",
    head: "镇长",
    villages: "各村",
    village: "村",
  },
  街道: {
    self: "我街道",
    gov: "街道办事处",
    party: "街道党工委",
    all: "全街道",
    office: "街道党政办",
    head: "办事处主任",
    villages: "各社区",
    village: "社区",
  },
};

type SelfWord = "self" | "gov" | "party" | "all" | "office" | "head" | "villages" | "village";

export function drawPhrase(random: Random, phrase: Phrase): string {
  let sentence = "";
  for (const slot of phrase) sentence += pick(random, slot);
  return sentence;
}

/** The same words for each kind of agency, with its self-words set in: done once, when the module is loaded. */
export function forEachKind<Words>(words: Words): Readonly<Record<SampleKind, Words>> {
  return { 乡: spokenBy("乡", words), 镇: spokenBy("镇", words), 街道: spokenBy("街道", words) };
}

/** Rebuilds the value with every text in it replaced: the shape stays, so the type does. */
function spokenBy<Words>(kind: SampleKind, words: Words): Words {
  return JSON.parse(
    JSON.stringify(words).replace(/\{(\w+)\}/g, (token, word: string) => {
      const spoken = Object.entries(SELF_WORDS[kind]).find(([key]) => key === word);
      return spoken?.[1] ?? token;
    }),
  );
}
