/**
 * The same reading, remembered for texts that come again, since a corpus repeats the same few hundred labels. At most
 * `most` texts are kept: then all are forgotten. `read` depends on nothing but the text and never gives undefined.
 */
export function rememberByText<Value>(most: number, read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
