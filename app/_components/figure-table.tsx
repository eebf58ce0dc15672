import { cellAt, type Figure, type FigureCell } from "@/lib/view/figure";

type FigureTableProps = {
  readonly figure: Figure;
  /** What stands over the table; without it the figure's title and measure. */
  readonly caption?: string;
};

/** The rows of a figure as a table: every number with its state, every gap with its reason. */
export function FigureTable({ figure, caption }: FigureTableProps) {
  const words = caption ?? `${figure.title}（${figure.subtitle}）`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className="scroll" tabIndex={0} aria-label={words}>
      <table className="plain sorts">
        <caption>{words}</caption>
        <thead>
          <tr>
            {figure.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? "number" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <CellLink cell={cellAt(row, 0)} />
              </th>
              {row.cells.slice(1).map((cell, index) => (
                <td
                  key={figure.columns[index + 1]?.key}
                  className={figure.columns[index + 1]?.numeric ? "number" : undefined}
                >
                  <FigureCellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A number or a gap as text, linked to where it stands in its report. */
export function FigureCellView({ cell }: { readonly cell: FigureCell }) {
  const share = cell.restsOn === null ? "" : ` (${cell.restsOn.n}/${cell.restsOn.d})`;
  return (
    <>
      <span className={cellClass(cell)} title={cell.reason ?? undefined}>
        <span>
          <CellLink cell={cell} />
        </span>
      </span>
      {share}
    </>
  );
}

function CellLink({ cell }: { readonly cell: FigureCell }) {
  return cell.href === null ? cell.text : <a href={cell.href}>{cell.text}</a>;
}

function cellClass(cell: FigureCell): string | undefined {
  if (cell.value === null && cell.reason !== null) return "missing";
  if (cell.status === "inferred") return "inferred";
  return cell.status === "derived" ? "derived" : undefined;
}
