import { pageAddress } from "@/lib/view/addresses";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";

/** What to do where an address leads nowhere; in both languages, since the address may be wrong about that too. */
export function NotFoundWords() {
  return (
    <div className="prose py-12">
      {(["zh", "en"] as const).map((language) => (
        <section key={language} lang={language === "zh" ? "zh-CN" : "en"} className="mb-8">
          <h1>{SHELL_COPY.notFound[language]}</h1>
          <p>
            {SHELL_COPY.notFoundHelp[language]}{" "}
            <a href={pageAddress(language, "/townships")}>{SHELL_COPY.townships[language]}</a>
          </p>
        </section>
      ))}
    </div>
  );
}
