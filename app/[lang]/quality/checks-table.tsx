import { pageAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { formatNumber } from "@/lib/view/format";
import { scopeParameters } from "@/lib/view/scope";
import { NOT_ASSESSABLE_REASONS } from "@/lib/vocabulary/check-reasons";
import { CHECK_GROUPS } from "@/lib/vocabulary/check-row";
import { CHECKS } from "@/lib/vocabulary/checks";
import type { Language } from "@/lib/vocabulary/code-labels";
import type { Quality } from "./load-quality";

const COUNTS = ["failed", "warned", "assessable", "notAssessable"] as const;

/** Every check made, by what it looks at: how often it fails or doubts, of how many; each leads to its findings. */
export function ChecksTable({ quality, language }: { readonly quality: Quality; readonly language: Language }) {
  const { checks, scope, check: chosen } = quality;
  const made = checks.filter((row) => COUNTS.some((column) => row[column] > 0));
  if (made.length === 0) return <p className="soft">{QUALITY_COPY.noChecks[language]}</p>;
  return (
    <div className="scroll">
      <table className="plain wide">
        <thead>
          <tr>
            <th scope="col">{QUALITY_COPY.check[language]}</th>
            {COUNTS.map((column) => (
              <th key={column} scope="col" className="number">
                {QUALITY_COPY[column][language]}
              </th>
            ))}
          </tr>
        </thead>
        {Object.entries(CHECK_GROUPS).map(([group, words]) => {
          const rows = made.filter((row) => CHECKS[row.check].group === group);
          if (rows.length === 0) return null;
          return (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={COUNTS.length + 1} className="group">
                  {words[language]}
                </th>
              </tr>
              {rows.map((row) => {
                const found = row.failed + row.warned > 0;
                const href = pageAddress(language, "/quality", { ...scopeParameters(scope), check: row.check });
                return (
                  <tr key={row.check} aria-current={row.check === chosen ? "true" : undefined}>
                    <th scope="row">
                      <code className="soft">{row.check}</code>{" "}
                      {found ? (
                        <a href={`${href}#findings`}>{CHECKS[row.check][language]}</a>
                      ) : (
                        CHECKS[row.check][language]
                      )}
                    </th>
                    {COUNTS.map((column) => (
                      <td
                        key={column}
                        className={column === "failed" && row.failed > 0 ? "number attention" : "number"}
                      >
                        {column === "notAssessable" && row.reasons.length > 0 ? (
                          <WhyNot row={row} language={language} />
                        ) : (
                          formatNumber(row[column])
                        )}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

/** How often a check could not be made; the reasons on demand. */
function WhyNot({ row, language }: { readonly row: Quality["checks"][number]; readonly language: Language }) {
  return (
    <details className="why-not">
      <summary>{formatNumber(row.notAssessable)}</summary>
      <ul className="small soft">
        {row.reasons.map(({ reason, times }) => (
          <li key={reason}>
            {NOT_ASSESSABLE_REASONS[reason][language]} {formatNumber(times)}
          </li>
        ))}
      </ul>
    </details>
  );
}
