import { pageAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { formatNumber } from "@/lib/view/format";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import type { Quality } from "./load-quality";
import { QualityChapter } from "./quality-chapter";

/** What became of every file, and by name those that were set aside. */
export function FilesSection({ quality, language }: { readonly quality: Quality; readonly language: Language }) {
  const { stored, others, setAside } = quality.files;
  const all = others.reduce((sum, row) => (row.state === "quarantined" ? sum + row.files : sum), 0);
  return (
    <QualityChapter id="files" language={language}>
      <p className="soft small">{QUALITY_COPY.filesWhole[language]}</p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{QUALITY_COPY.became[language]}</th>
            <th scope="col" className="number">
              {QUALITY_COPY.files[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{QUALITY_COPY.stored[language]}</th>
            <td className="number">{formatNumber(stored)}</td>
          </tr>
          {others.map(({ state, reason, files }) => (
            <tr key={`${state}-${reason}`}>
              <th scope="row">
                {QUALITY_COPY[state === "duplicate" ? "duplicate" : "quarantined"][language]}
                {reason !== null && `${language === "zh" ? "：" : ": "}${codeLabel("reason", reason, language)}`}
              </th>
              <td className="number">{formatNumber(files)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {setAside.length === 0 ? (
        <p className="soft mt-2">{QUALITY_COPY.noneSetAside[language]}</p>
      ) : (
        <>
          <h3 className="mt-6">{QUALITY_COPY.setAside[language]}</h3>
          <p className="soft small">
            {all > setAside.length && `${QUALITY_COPY.firstShown[language](formatNumber(setAside.length))} `}
            <a href={pageAddress(language, "/quality/files.csv")}>{QUALITY_COPY.csv[language]}</a>
          </p>
          <div className="scroll">
            <table className="plain wide stacked">
              <thead>
                <tr>
                  {(["file", "reason", "detail"] as const).map((word) => (
                    <th key={word} scope="col">
                      {QUALITY_COPY[word][language]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {setAside.map(({ path, reason, detail }) => (
                  <tr key={path}>
                    <th scope="row" className="break-all">
                      {path}
                    </th>
                    <td>{codeLabel("reason", reason ?? "", language)}</td>
                    <td className="soft">{detail}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </QualityChapter>
  );
}
