import type { SourceLine } from "../document/source-document";
import type { Table } from "../vocabulary/form";
import { foldLabel } from "./fold-label";

/** From the table's first label on; none where it is not met. */
export function linesFromTable(lines: readonly SourceLine[], table: Table): readonly SourceLine[] {
  const first = lines.findIndex((line) => hasLabel(line, STARTS[table]));
  return first === -1 ? [] : lines.slice(first);
}

/** Up to the first label of another table. */
export function upToNextTable(lines: readonly SourceLine[], table: Table): readonly SourceLine[] {
  const next = lines.findIndex((line) => isBehindTable(line, table));
  return next === -1 ? lines : lines.slice(0, next);
}

/** Whether a line has a label of a table or section that comes later: a lost heading leaves two tables in one section. */
export function isBehindTable(line: SourceLine, table: Table): boolean {
  return hasLabel(line, ENDS[table]);
}

function hasLabel({ cells }: SourceLine, labels: ReadonlySet<string>): boolean {
  return cells.some(
    ({ text }) => text.length >= SHORTEST_LABEL && text.length <= LONGEST_LABEL && labels.has(foldLabel(text)),
  );
}

const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 30;

/** Labels that stand in one table only, folded, early ones first. */
const STARTS: Readonly<Record<Table, ReadonlySet<string>>> = {
  proactive: new Set(["第二十条第一项", "第二十条第", "本年制发件数", "本年新制作数量"]),
  requests: new Set(["申请人情况", "自然人", "本年新收政府信息公开申请数量"]),
  disputes: new Set(["行政复议", "结果维持"]),
};

const ENDS: Readonly<Record<Table, ReadonlySet<string>>> = {
  proactive: new Set([...STARTS.requests, ...STARTS.disputes]),
  requests: STARTS.disputes,
  disputes: new Set(["存在的主要问题及改进情况", "其他需要报告的事项"]),
};
