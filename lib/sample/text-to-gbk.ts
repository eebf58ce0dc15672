/** The text in GBK, the two-byte part of GB 18030, as old county sites send it; a character outside it is an error. */
export function textToGbk(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = gbkCodes().get(character);
    if (pair === undefined) throw new RangeError(`not a character of GBK: ${character}`);
    bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

let codes: ReadonlyMap<string, number> | undefined;

/** Made once by decoding every pair of bytes. */
function gbkCodes(): ReadonlyMap<string, number> {
  codes ??= new Map(everyPair());
  return codes;
}

function* everyPair(): Iterable<[string, number]> {
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && character.length === 1 && character !== "\ufffd") yield [character, (lead << 8) | trail];
    }
  }
}
