import { pageAddress } from "@/lib/view/addresses";
import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import { CHECK_CODES, CHECKS } from "@/lib/vocabulary/checks";
import type { Language } from "@/lib/vocabulary/code-labels";

/** Every check in words, and when it cannot be made; each leads to what it found. */
export function ChecksOfCatalogue({ language }: { readonly language: Language }) {
  return (
    <>
      <h2 className="mt-8" id="checks">
        {REFERENCE_COPY.checksHeading[language]}
      </h2>
      <p className="prose">{REFERENCE_COPY.checksIntro[language]}</p>
      <div className="scroll">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{REFERENCE_COPY.check[language]}</th>
              <th scope="col">{REFERENCE_COPY.unless[language]}</th>
            </tr>
          </thead>
          <tbody>
            {CHECK_CODES.map((check) => (
              <tr key={check}>
                <th scope="row">
                  <a href={pageAddress(language, "/quality", { check })}>{check}</a> {CHECKS[check][language]}
                </th>
                <td>{CHECKS[check].unless[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
