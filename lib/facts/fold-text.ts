import { Converter } from "opencc-js/t2cn";
import { WRITTEN_FOR } from "../vocabulary/traditional-characters";

/**
 * Text as search sees it: traditional characters as simplified ones, full-width letters and digits as plain ones,
 * letters small. Every character keeps its place, so that what is found stands at the same offsets in the text.
 */
export function foldText(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const plain = FOLDED[text.charCodeAt(at)];
    if (plain === undefined || plain === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(plain);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** The characters that fold to this one, itself among them where it stays as it is. */
export function foldsTo(character: string): string {
  const stays = FOLDED[character.charCodeAt(0)] === 0;
  return (stays ? character : "") + (UNFOLDED.get(character.charCodeAt(0)) ?? "");
}

const FULL_WIDTH = 0xfee0;

/** By character code, 0 where a character stays. Only characters with a simplified form of one character. */
const FOLDED: Uint16Array = foldedCharacters();

function foldedCharacters(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  const simplify = Converter({ from: "t", to: "cn" });
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const alone = simplify(String.fromCharCode(code));
    const simple = WRITTEN_FOR.get(alone) ?? alone;
    if (simple.length === 1 && simple.charCodeAt(0) !== code) folded[code] = simple.charCodeAt(0);
  }
  for (let code = 0x30; code <= 0x7a; code++) {
    const plain = String.fromCharCode(code);
    if (/[0-9A-Za-z]/.test(plain)) folded[code + FULL_WIDTH] = plain.toLowerCase().charCodeAt(0);
    if (/[A-Z]/.test(plain)) folded[code] = plain.toLowerCase().charCodeAt(0);
  }
  return folded;
}

/** By folded character code the characters that fold to it. */
const UNFOLDED: ReadonlyMap<number, string> = unfoldedCharacters();

function unfoldedCharacters(): ReadonlyMap<number, string> {
  const unfolded = new Map<number, string>();
  for (const [code, plain] of FOLDED.entries()) {
    if (plain !== 0) unfolded.set(plain, (unfolded.get(plain) ?? "") + String.fromCharCode(code));
  }
  return unfolded;
}
