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

/** A number or a gap as text, linked to where it stands in its report; in an element of its own where more is to say. */
export function FigureCellView({ cell }: { readonly cell: FigureCell }) {
  const { reason, restsOn } = cell;
  const className = cellClass(cell);
  if (className === undefined && reason === null && restsOn === null) return <CellLink cell={cell} />;
  return (
    <>
      <span className={className} title={reason ?? undefined}>
        <span>
          <CellLink cell={cell} />
        </span>
      </span>
      {restsOn !== null && ` (${restsOn.n}/${restsOn.d})`}
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
