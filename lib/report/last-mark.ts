/**
 * Finds in texts the place after the last of these punctuation marks before an index; 0 where there is none. Reads
 * backwards, a few characters as a rule.
 */
export function afterLastMark(marks: string): (text: string, index: number) => number {
  const codes = Uint16Array.from(marks, (mark) => mark.charCodeAt(0));
  return (text, index) => {
    let place = index;
    while (place > 0 && !codes.includes(text.charCodeAt(place - 1))) place--;
    return place;
  };
}
