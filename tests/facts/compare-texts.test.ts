import { describe, expect, test } from "vitest";
import { alikeTexts, emptyBands, emptyPrints, setPrint, sortBand, touchedTexts } from "@/lib/facts/alike-texts";
import { type ComparedSentence, comparedSentences, recordOf } from "@/lib/facts/compare-texts";
import { containment, countyWording, sharedSentences, wordingOf } from "@/lib/facts/compare-wordings";
import { countSharedGrams } from "@/lib/facts/shared-grams";
import { BANDS, textPrint } from "@/lib/facts/text-print";
import { SAME_FROM } from "@/lib/vocabulary/sameness";

const NONE: ReadonlySet<number> = new Set();

function sentences(text: string, names: readonly string[] = []): readonly ComparedSentence[] {
  return comparedSentences(text, { start: 0, end: text.length }, names);
}

const wording = (text: string, names: readonly string[] = []) => wordingOf(recordOf(sentences(text, names)), NONE);

/** Invented prose: sentences of invented length made of characters drawn by a small generator. */
function inventSentences(seed: number, count: number): readonly string[] {
  let state = seed * 2654435761;
  const next = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 18 + next(20) }, () => String.fromCharCode(0x4e00 + next(2500))).join(""),
  );
}

describe("sentences as they are compared", () => {
  test.each([
    ["（一）更新不够及时，栏目有空白。", [], ["更新不够及时栏目有空白"]],
    ["1.公开12条，占３.5%；", [], ["公开#条占#"]],
    ["一是青石镇政府网站少。青石公开栏旧", ["青石镇", "青石"], ["@政府网站少", "@公开栏旧"]],
    ["我镇人手不足。全乡培训不多", [], ["@人手不足", "@培训不多"]],
    ["第二，制度不全", [], ["制度不全"]],
  ])("%s", (text, names, words) => {
    expect(sentences(text, names).map((sentence) => sentence.words)).toEqual(words);
  });

  test("keep their place in the text and have a hash from twelve Chinese characters on", () => {
    const text = "标题\n一是村务公开栏更新不及时内容也旧。短句";
    const [title, long, short] = sentences(text);
    expect(text.slice(long?.start, long?.end)).toBe("一是村务公开栏更新不及时内容也旧");
    expect([title?.hash, short?.hash]).toEqual([0, 0]);
    expect(long?.hash).toBeGreaterThan(0);
  });
});

describe("containment", () => {
  const source = inventSentences(1, 40);

  test("ranks planted copies by how much was copied, and the first two are the same", () => {
    const shares = [100, 85, 60, 30].map((percent, index) => {
      const kept = Math.round((source.length * percent) / 100);
      const copy = [...source.slice(0, kept), ...inventSentences(100 + index, source.length - kept)];
      return containment(wording(copy.join("。")), wording(source.join("。")));
    });
    expect(shares).toEqual(shares.toSorted((a, b) => Number(b) - Number(a)));
    expect(shares.map((share) => Number(share) >= SAME_FROM)).toEqual([true, true, false, false]);
    for (const [index, expected] of [1, 0.85, 0.6, 0.3].entries()) expect(shares[index]).toBeCloseTo(expected, 1);
  });

  test("does not see figures, names, kinds, marks and the order of sentences", () => {
    const a =
      "一是青石镇全年只办培训3次，业务骨干换得太快；二是我镇村级公开栏有12处半年没有更新过内容，群众意见不少。网站栏目长期空着，没有专人每天查看和补充新的信息。";
    const b =
      "（1）网站栏目长期空着，没有专人每天查看和补充新的信息。（2）我乡村级公开栏有7处半年没有更新过内容，群众意见不少；（3）白水乡全年只办培训11次，业务骨干换得太快";
    expect(containment(wording(a, ["青石镇"]), wording(b, ["白水乡"]))).toBe(1);
  });

  test("is not symmetric and says nothing of a text that says little", () => {
    const long = wording(source.join("。"));
    const short = wording(source.slice(0, 10).join("。"));
    expect(containment(short, long)).toBe(1);
    expect(Number(containment(long, short))).toBeGreaterThan(0.15);
    expect(Number(containment(long, short))).toBeLessThan(0.35);
    expect(containment(wording("没有问题"), long)).toBeNull();
  });

  test("sets common wording of the county apart and names how much it is", () => {
    const common = inventSentences(7, 10);
    const reports = Array.from({ length: 6 }, (_, index) => [...common, ...inventSentences(20 + index, 10)].join("。"));
    const read = reports.map((text) => recordOf(sentences(text)));
    const county = countyWording(read);
    expect(county.size).toBe(10);
    const [a, b] = read.map((own) => wordingOf(own, county));
    if (a === undefined || b === undefined) throw new Error("two reports expected");
    expect(a.common).toBeCloseTo(0.5, 1);
    expect(containment(a, b)).toBe(0);
    expect(countyWording(read.slice(0, 4)).size).toBe(0);
  });

  test("sets the labels of the form and its legal basis apart", () => {
    const { own, common } = wording(
      "存在的主要问题\n改进情况\n根据《中华人民共和国政府信息公开条例》第五十条规定编制本报告",
    );
    expect([own.length, common]).toEqual([0, 1]);
  });

  test("finds the sentences that two texts share, also where a few characters differ", () => {
    const [first = "", second = "", third = ""] = inventSentences(3, 3);
    const long = `${inventSentences(5, 2).join("")}`;
    const text = [first, second, `${long}${third}`].join("。");
    const b = wording([second, `${long}${third.slice(0, -1)}。`, ...inventSentences(9, 2)].join("。"));
    const shared = sharedSentences(recordOf(sentences(text)), b.record).map(
      (sentence) => sentences(text)[sentence]?.words,
    );
    expect(shared).toEqual([second, `${long}${third}`]);
  });
});

describe("many wordings at once", () => {
  const lines = inventSentences(77, 60);
  const texts = Array.from({ length: 12 }, (_, index) => [...lines.slice(index * 3, index * 3 + 20), "没有其他问题"]);
  const county = countyWording(texts.map((text) => recordOf(sentences(text.join("。")))));

  test.each([
    ["without common wording", NONE],
    ["with common wording", county],
  ])("share what each pair shares, %s", (_, common) => {
    const wordings = texts.map((text) => wordingOf(recordOf(sentences(text.join("。"))), common));
    const shared = countSharedGrams(wordings);
    for (const [at, own] of wordings.entries()) {
      for (const [otherAt, other] of wordings.entries()) {
        const share = Number(shared[at * wordings.length + otherAt]) / own.own.length;
        expect(share).toBeCloseTo(Number(containment(own, other)), 10);
      }
    }
    expect(new Set(wordings.map(({ own }) => own.length < 400)).size).toBe(common === NONE ? 1 : 2);
  });
});

describe("prints", () => {
  const texts = Array.from({ length: 400 }, (_, index) => inventSentences(1000 + index, 12));
  const printOf = (lines: readonly string[]) => textPrint(wording(lines.join("。")).own);

  test("bring copies together and keep the others apart", () => {
    const copies = texts
      .slice(0, 40)
      .map((lines, index) => [...lines.slice(0, 11), ...inventSentences(9000 + index, 1)]);
    const met = meetings([...texts, ...copies].map(printOf));
    const planted = met.filter(([a, b]) => b === a + texts.length);
    expect(planted.length).toBeGreaterThanOrEqual(38);
    expect(met.length - 2 * planted.length).toBeLessThan(6);
  });

  test("pair each of many equal texts with few others, and leave out those without a print", () => {
    const [lines = []] = texts;
    const same = Array.from({ length: 100 }, () => printOf(lines));
    expect(meetings(same).length).toBe(2 * (8 * 100 - 36));
    expect(meetings([null, ...same.slice(0, 2), null])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(meetings([])).toEqual([]);
  });

  test("tell whom a text that comes touches: those near it that share a key", () => {
    const [lines = [], other = []] = texts;
    const prints = printsOf([...Array.from({ length: 50 }, () => printOf(lines)), printOf(other), null]);
    const flagged = new Uint8Array(52);
    flagged[20] = 1;
    const touched = [...touchedTexts(prints, flagged).entries()].flatMap(([text, is]) => (is === 1 ? [text] : []));
    expect(touched).toEqual(Array.from({ length: 19 }, (_, index) => 11 + index));
  });
});

function printsOf(prints: readonly (Uint32Array | null)[]) {
  const all = emptyPrints(prints.length);
  for (const [text, print] of prints.entries()) setPrint(all, text, print);
  return all;
}

function meetings(prints: readonly (Uint32Array | null)[]): readonly (readonly [number, number])[] {
  const asked = new Uint8Array(prints.length).fill(1);
  const bands = emptyBands(prints.length);
  for (let band = 0; band < BANDS; band++) sortBand(printsOf(prints), asked, band, bands);
  const found = alikeTexts(printsOf(prints), bands, asked, [0, prints.length], () => true, 100);
  return [...found].flatMap(([text, others]) =>
    others.toSorted((a, b) => a - b).map((other) => [text, other] as const),
  );
}
