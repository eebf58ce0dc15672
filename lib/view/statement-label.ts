import type { StatementRow } from "@/db/queries/list-statements";
import { codeLabel, type Language } from "../vocabulary/code-labels";
import { TOWNSHIP_COPY } from "./copy/township-copy";

/** `问题：公开不及时`, `措施：公开不及时`: the part of a statement and its themes. */
export function statementLabel({ part, codes }: Pick<StatementRow, "part" | "codes">, language: Language): string {
  const words = codeLabel("theme", codes, language);
  if (part === "measure") return words;
  return `${TOWNSHIP_COPY.problemWord[language]}${language === "zh" ? "：" : ": "}${words}`;
}
