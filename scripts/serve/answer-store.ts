import type { KeptAnswer } from "./kept-answer";

/** Answers by their key; the least lately asked for go when all together are larger than `mostBytes`. */
export function answerStore(mostBytes: number) {
  const answers = new Map<string, KeptAnswer>();
  let bytes = 0;
  return {
    find: (key: string): KeptAnswer | null => {
      const answer = answers.get(key);
      if (answer === undefined) return null;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    keep: (key: string, answer: KeptAnswer): void => {
      const size = sizeOf(key, answer);
      if (size > mostBytes / 8 || answers.has(key)) return;
      answers.set(key, answer);
      bytes += size;
      for (const [oldest, { body }] of answers) {
        if (bytes <= mostBytes) break;
        answers.delete(oldest);
        bytes -= sizeOf(oldest, { body });
      }
    },
    clear: (): void => {
      answers.clear();
      bytes = 0;
    },
  };
}

/** The body, and about what its key and heads take besides. */
function sizeOf(key: string, { body }: Pick<KeptAnswer, "body">): number {
  return body.length + 2 * key.length + 2000;
}
