/** A stretch of a report's text that something was read from. */
export type TextSpan = {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly label: string;
};

export type MarkKind = "cell" | "narrative" | "problem" | "measure" | "finding";

/** Text cut at its marks: words, or a mark with what stands inside it. */
export type TextNode =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "mark"; readonly span: TextSpan; readonly inside: readonly TextNode[] };

/**
 * Lays the marks into the text, each once and those inside another nested in it. A mark that crosses the end of an
 * earlier one is cut there into an empty mark at its beginning, so that its anchor still exists and no word is doubled.
 */
export function markText(
  text: string,
  spans: readonly TextSpan[],
  within: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): readonly TextNode[] {
  const unique = new Map<string, TextSpan>();
  for (const span of spans) {
    const key = `${span.start}-${span.end}`;
    if (isInside(span, within) && !unique.has(key)) unique.set(key, span);
  }
  const sorted = [...unique.values()].sort((x, y) => x.start - y.start || y.end - x.end);
  return layOut(text, within.start, within.end, sorted);
}

function layOut(text: string, start: number, end: number, spans: readonly TextSpan[]): readonly TextNode[] {
  const nodes: TextNode[] = [];
  let at = start;
  let index = 0;
  const say = (to: number) => {
    if (to > at) nodes.push({ kind: "words", text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  while (index < spans.length) {
    const span = spans[index];
    if (span === undefined) break;
    const after = spans.findIndex((other, next) => next > index && other.start >= span.end);
    const until = after < 0 ? spans.length : after;
    say(span.start);
    if (span.end > end) {
      nodes.push({ kind: "mark", span, inside: [] });
      index += 1;
      continue;
    }
    nodes.push({ kind: "mark", span, inside: layOut(text, span.start, span.end, spans.slice(index + 1, until)) });
    at = span.end;
    index = until;
  }
  say(end);
  return nodes;
}

function isInside(span: TextSpan, within: { readonly start: number; readonly end: number }): boolean {
  return span.start >= within.start && span.start < span.end && span.end <= within.end;
}
