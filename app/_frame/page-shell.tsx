import type { ReactNode } from "react";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";
import type { Language } from "@/lib/vocabulary/code-labels";
import { Colophon } from "../_components/colophon";
import { HatchPattern } from "../_components/hatch-pattern";
import { Masthead } from "../_components/masthead";
import { pageName } from "../_components/page-name";
import { WrittenOnce } from "../_markup/written-once";

type PageShellProps = {
  readonly children: ReactNode;
  readonly language: Language;
  /** Path and query of the page, without the prefix of its language; and its whole address. */
  readonly address: string;
  readonly url: string;
};

/** What stands around every page: the way into it, the head of the site, and its foot. */
export function PageShell({ children, language, address, url }: PageShellProps) {
  const summary = datasetSummary();
  return (
    <>
      <WrittenOnce className="contents">
        <a className="skip" href="#main">
          {SHELL_COPY.skip[language]}
        </a>
        <HatchPattern />
        <Masthead language={language} demonstration={summary.demonstration} address={address} />
      </WrittenOnce>
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <WrittenOnce className="contents">
        <Colophon language={language} summary={summary} name={pageName(address, language)} address={url} />
      </WrittenOnce>
    </>
  );
}
