import { pageAddress } from "@/lib/view/addresses";
import { SECTIONS, SHELL_COPY } from "@/lib/view/copy/shell-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

type MastheadProps = {
  readonly language: Language;
  readonly demonstration: boolean;
  /** Path and query of the page, without the prefix of its language. */
  readonly address: string;
};

/** The demonstration line, the name of the site, its sections and the other language. */
export function Masthead({ language, demonstration, address }: MastheadProps) {
  const other = language === "zh" ? "en" : "zh";
  const [path = "/", query] = address.split("?");
  return (
    <header className="masthead">
      {demonstration && (
        <p className="banner">
          <span className="page">{SHELL_COPY.banner[language]}</span>
        </p>
      )}
      <div className="page sections">
        <a className="brand" href={pageAddress(language, "/")}>
          {SHELL_COPY.name[language]}
        </a>
        <nav aria-label={SHELL_COPY.sections[language]}>
          {SECTIONS.map((section) => (
            <a
              key={section.path}
              href={pageAddress(language, section.path)}
              aria-current={isCurrent(section.path, path)}
            >
              {SHELL_COPY[section.word][language]}
            </a>
          ))}
        </nav>
        <a href={`${pageAddress(other, path)}${query === undefined ? "" : `?${query}`}`} hrefLang={other} lang={other}>
          {SHELL_COPY.otherLanguage[language]}
        </a>
      </div>
    </header>
  );
}

function isCurrent(section: string, path: string): "page" | undefined {
  const within = section === "/" ? path === "/" : path === section || path.startsWith(`${section}/`);
  return within ? "page" : undefined;
}
