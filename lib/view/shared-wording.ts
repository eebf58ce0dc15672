import { comparedSentences, recordOf } from "../facts/compare-texts";
import { sharedSentences } from "../facts/compare-wordings";
import { ownNames } from "../facts/report-sections";

/** Words cut into what another text has too and what it has not. */
export type SharedPiece = { readonly text: string; readonly shared: boolean };

/** The statements of one report and what its agency is called. */
export type WordedSide = { readonly statements: readonly string[]; readonly names: readonly (string | null)[] };

/**
 * The statements of `own`, each cut into its sentences, with those marked that `other` has too: the sentences of which
 * the comparison of whole sections counts, by the same definition (compare-texts).
 */
export function markShared(own: WordedSide, other: WordedSide): readonly (readonly SharedPiece[])[] {
  const others = recordOf(other.statements.flatMap(sentencesBy(other.names)));
  const read = sentencesBy(own.names);
  return own.statements.map((statement) => {
    const pieces: SharedPiece[] = [];
    let at = 0;
    const sentences = read(statement);
    for (const shared of sharedSentences(recordOf(sentences), others)) {
      const { start, end } = sentences[shared] ?? { start: at, end: at };
      if (start > at) pieces.push({ text: statement.slice(at, start), shared: false });
      pieces.push({ text: statement.slice(start, end), shared: true });
      at = end;
    }
    if (at < statement.length) pieces.push({ text: statement.slice(at), shared: false });
    return pieces;
  });
}

function sentencesBy(names: WordedSide["names"]) {
  const known = ownNames(names);
  return (statement: string) => comparedSentences(statement, { start: 0, end: statement.length }, known);
}
