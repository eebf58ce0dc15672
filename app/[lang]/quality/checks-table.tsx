import type { countFindings } from "@/db/queries/list-quality";
import { extractAddress } from "@/lib/view/addresses";
import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import { formatNumber } from "@/lib/view/format";
import { CHECKS, isCheckCode } from "@/lib/vocabulary/checks";
import type { Language } from "@/lib/vocabulary/code-labels";

type ChecksTableProps = { readonly counts: ReturnType<typeof countFindings>; readonly language: Language };

/** The checks that found something, with how often; each count leads to its rows. */
export function ChecksTable({ counts, language }: ChecksTableProps) {
  const checks = [...new Set(counts.map((row) => row.check))];
  if (checks.length === 0) return <p className="soft">{REFERENCE_COPY.noFindings[language]}</p>;
  return (
    <div className="scroll">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{REFERENCE_COPY.check[language]}</th>
            <th scope="col" className="number">
              {REFERENCE_COPY.fails[language]}
            </th>
            <th scope="col" className="number">
              {REFERENCE_COPY.doubts[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check}>
              <th scope="row">
                <a href={extractAddress("findings", { check }, language)}>{check}</a>{" "}
                {isCheckCode(check) ? CHECKS[check][language] : ""}
              </th>
              {(["fail", "warn"] as const).map((outcome) => {
                const row = counts.find((one) => one.check === check && one.outcome === outcome);
                return (
                  <td key={outcome} className="number">
                    {row === undefined ? "0" : formatNumber(row.findings)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
