import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";

import { Colophon } from "../_components/colophon";
import { HatchPattern } from "../_components/hatch-pattern";
import { Masthead } from "../_components/masthead";
import { pageLanguage } from "../_components/page-language";
import { pageOwnAddress } from "../_components/page-own-address";
import "../globals.css";

type Params = Promise<{ lang: string }>;

export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = await pageLanguage(params);
  const name = SHELL_COPY.name[language];
  return { title: { default: name, template: `%s · ${name}` }, description: SHELL_COPY.tagline[language] };
}

export default async function RootLayout({ children, params }: { children: ReactNode; params: Params }) {
  const language = await pageLanguage(params);
  const summary = datasetSummary();
  return (
    <html lang={language === "zh" ? "zh-CN" : "en"}>
      <body>
        <a className="skip" href="#main">
          {SHELL_COPY.skip[language]}
        </a>
        <HatchPattern />
        <Masthead language={language} demonstration={summary.demonstration} address={await pageOwnAddress()} />
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        <Colophon language={language} summary={summary} />
      </body>
    </html>
  );
}
