/**
 * Finds in texts the place after the last of these punctuation marks before an index; 0 where there is none. Reads
 * backwards, a few characters as a rule.
 */
export function afterLastMark(marks: string): (text: string, index: number) => number {
  return (text, index) => {
    let place = index;
    while (place > 0 && (isChinese(text.charCodeAt(place - 1)) || !marks.includes(text.charAt(place - 1)))) place--;
    return place;
  };
}

/** What most characters are, and no mark is. */
function isChinese(code: number): boolean {
  return code >= 0x4e00 && code < 0xa000;
}
