import { pageAddress } from "@/lib/view/addresses";
import type { ComparedTheme, compareThemes } from "@/lib/view/compare-themes";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";

type ThemesComparedProps = {
  readonly themes: ReturnType<typeof compareThemes>;
  readonly names: { readonly a: string; readonly b: string };
  readonly note: string;
  readonly language: Language;
};

/** The problem themes that only one side names, and those of both. */
export function ThemesCompared({ themes, names, note, language }: ThemesComparedProps) {
  const columns = [
    { head: COMPARE_COPY.onlySide[language](names.a), rows: themes.onlyA, counts: (row: ComparedTheme) => `${row.a}` },
    {
      head: COMPARE_COPY.bothSides[language],
      rows: themes.both,
      counts: (row: ComparedTheme) => `${row.a} | ${row.b}`,
    },
    { head: COMPARE_COPY.onlySide[language](names.b), rows: themes.onlyB, counts: (row: ComparedTheme) => `${row.b}` },
  ];
  return (
    <>
      <p className="soft small mb-2">{note}</p>
      <div className="grid gap-8 md:grid-cols-3">
        {columns.map(({ head, rows, counts }) => (
          <section key={head}>
            <h3>{head}</h3>
            {rows.length === 0 && <p className="soft">{COMPARE_COPY.nothing[language]}</p>}
            <ul className="list-none p-0">
              {rows.map((row) => (
                <li key={row.theme}>
                  <a href={pageAddress(language, `/themes/${row.theme}`)}>{codeLabel("theme", row.theme, language)}</a>{" "}
                  <span className="soft">({counts(row)})</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
