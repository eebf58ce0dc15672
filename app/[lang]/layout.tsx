import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { pageAddress } from "@/lib/view/addresses";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

import { LiveCharts } from "../_charts/live-charts.client";
import { Colophon } from "../_components/colophon";
import { HatchPattern } from "../_components/hatch-pattern";
import { Masthead } from "../_components/masthead";
import { pageLanguage } from "../_components/page-language";
import { pageName } from "../_components/page-name";
import { pageOwnAddress, pageOwnUrl, siteOrigin } from "../_components/page-own-address";
import { WrittenOnce } from "../_markup/written-once";
import { SortedTables } from "../_tables/sorted-tables.client";
import "../globals.css";

type Params = Promise<{ lang: string }>;

export const dynamic = "force-dynamic";

/** Invented figures have no place in what search engines find: they are told by name, so that audits see the site as any other. */
const KEPT_OUT = Object.fromEntries(
  ["googlebot", "bingbot", "baiduspider", "360spider", "sogou", "yandex", "duckduckbot"].map((name) => [
    name,
    "noindex",
  ]),
);

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = await pageLanguage(params);
  const name = SHELL_COPY.name[language];
  const [path = "/", query] = (await pageOwnAddress()).split("?");
  const address = (of: Language) => `${pageAddress(of, path)}${query === undefined ? "" : `?${query}`}`;
  return {
    metadataBase: await siteOrigin(),
    title: { default: `${name} · ${SHELL_COPY.tagline[language]}`, template: `%s · ${name}` },
    description: SHELL_COPY.description[language],
    alternates: { canonical: address(language), languages: { "zh-CN": address("zh"), en: address("en") } },
    ...(datasetSummary().demonstration ? { other: KEPT_OUT } : {}),
  };
}

export default async function RootLayout({ children, params }: { children: ReactNode; params: Params }) {
  const language = await pageLanguage(params);
  const summary = datasetSummary();
  const address = await pageOwnAddress();
  return (
    <html lang={language === "zh" ? "zh-CN" : "en"} data-dataset={summary.fingerprint}>
      <body>
        <WrittenOnce className="contents">
          <a className="skip" href="#main">
            {SHELL_COPY.skip[language]}
          </a>
          <HatchPattern />
          <Masthead language={language} demonstration={summary.demonstration} address={address} />
        </WrittenOnce>
        <LiveCharts />
        <SortedTables />
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        <WrittenOnce className="contents">
          <Colophon
            language={language}
            summary={summary}
            name={pageName(address, language)}
            address={await pageOwnUrl(language)}
          />
        </WrittenOnce>
      </body>
    </html>
  );
}
