import { packWordings } from "@/lib/facts/report-sections";
import { between, chance, pick, type Random, randomOf } from "@/lib/sample/random";

/** A text of 2,000 characters; its number tells its county, year and township, and whether it is a planted copy. */
export type PlantedText = {
  readonly county: number;
  readonly year: number;
  readonly township: number;
  /** The number of the text that it copies, and how much of it, in percent. */
  readonly copyOf: number | null;
  readonly percent: number;
};

export const PERCENTS = [100, 85, 60, 30] as const;

/** So many texts have one of each plant: five counties of forty townships for seven years. */
export const TEXTS_PER_BLOCK = 1_400;
const CHARACTERS = 2_000;
const COUNTIES = 5;
const TOWNSHIPS = 40;
const FIRST_YEAR = 2019;
const YEARS = TEXTS_PER_BLOCK / COUNTIES / TOWNSHIPS;

/** What a number stands for. In each block one text is copied in its county, one elsewhere, four townships copy their last year's. */
export function plantedText(number: number): PlantedText {
  const block = Math.floor(number / TEXTS_PER_BLOCK);
  const within = number % TEXTS_PER_BLOCK;
  const township = within % TOWNSHIPS;
  const year = Math.floor(within / TOWNSHIPS) % YEARS;
  const county = Math.floor(within / TOWNSHIPS / YEARS);
  const plain = { county: block * COUNTIES + county, year: FIRST_YEAR + year, township };
  const numberOf = (...[ofCounty, ofYear, ofTownship]: readonly [number, number, number]) =>
    block * TEXTS_PER_BLOCK + (ofCounty * YEARS + ofYear) * TOWNSHIPS + ofTownship;
  const near = county === 0 && year === 3 ? PERCENTS[township - 1] : undefined;
  const far = year === 5 && township === 10 ? PERCENTS[county - 1] : undefined;
  const last = county === 0 && year === 2 ? PERCENTS[township - 20] : undefined;
  if (near !== undefined) return { ...plain, copyOf: numberOf(0, 3, 0), percent: near };
  if (far !== undefined) return { ...plain, copyOf: numberOf(0, 1, 5), percent: far };
  if (last !== undefined) return { ...plain, copyOf: numberOf(0, 1, township), percent: last };
  return { ...plain, copyOf: null, percent: 0 };
}

/** The wordings of texts from one number to before another, as the reading of a report leaves them. */
export function packTexts({ from, to }: { readonly from: number; readonly to: number }): readonly Uint32Array[] {
  return Array.from({ length: to - from }, (_, at) => {
    const text = writeText(from + at);
    const section = { kind: "problems", heading: "", start: 0, bodyStart: 0, end: text.length } as const;
    return packWordings(text, [section], []);
  });
}

/** What most townships of its county say that year, what it copies, and what it says itself. */
export function writeText(number: number): string {
  const { county, year, copyOf, percent } = plantedText(number);
  const random = randomOf("planted", number);
  const common = writeSentences(randomOf("county", county, year), COMMON_CHARACTERS).filter(() => chance(random, 0.8));
  const size = CHARACTERS - COMMON_CHARACTERS;
  const copied = copyOf === null ? [] : ownSentences(copyOf, size);
  const kept = copied.slice(0, Math.round((copied.length * percent) / 100));
  const own = percent === 100 ? [] : ownSentences(number, size - lengthOf(kept));
  return [...common, ...kept, ...own].join("").slice(0, CHARACTERS);
}

const COMMON_CHARACTERS = 150;

function ownSentences(number: number, characters: number): readonly string[] {
  return writeSentences(streamOf(number), characters);
}

/** Two streams in one: of 32 bits alone, some of so many texts would meet by chance. */
function streamOf(number: number): Random {
  const [first, second] = [randomOf("own", number), randomOf("second", number)];
  return () => (first() + second()) % 1;
}

function writeSentences(random: Random, characters: number): readonly string[] {
  const sentences: string[] = [];
  for (let left = characters; left > 0; left -= sentences.at(-1)?.length ?? 0) {
    const words = Array.from({ length: between(random, 5, 10) }, () => pick(random, WORDS));
    sentences.push(`${words.join("")}。`);
  }
  return sentences;
}

function lengthOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

/** Words of two to six characters, so that texts which have nothing to do with each other share some grams. */
const WORDS: readonly string[] = inventWords(randomOf("words"), 4_000);

function inventWords(random: Random, count: number): readonly string[] {
  const invent = () => String.fromCharCode(0x4e00 + between(random, 0, 1_500));
  return Array.from({ length: count }, () => Array.from({ length: between(random, 2, 6) }, invent).join(""));
}
