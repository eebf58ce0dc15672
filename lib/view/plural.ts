/** `1 case`, `2 cases`, `0 cases`: a count as it was formatted with its noun in English. */
export function plural(count: string | number, one: string, many: string): string {
  return `${count} ${String(count) === "1" ? one : many}`;
}
