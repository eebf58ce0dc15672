import type { Metadata } from "next";
import type { ReactNode } from "react";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { languageTag } from "@/lib/view/language";
import { pageLanguage } from "../_components/page-language";
import { pageOwnAddress, pageOwnUrl } from "../_components/page-own-address";
import { LiveParts } from "../_frame/live-parts";
import { pageHead } from "../_frame/page-head";
import { PageShell } from "../_frame/page-shell";
import { SITE_VIEWPORT } from "../_frame/viewport";
import "../globals.css";

type Params = Promise<{ lang: string }>;

export const dynamic = "force-dynamic";

export const viewport = SITE_VIEWPORT;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { siteName, siteTitle, description, canonical, addresses, robots } = await pageHead(await pageLanguage(params));
  return {
    title: { default: siteTitle, template: `%s · ${siteName}` },
    description,
    alternates: { canonical, languages: Object.fromEntries(addresses) },
    other: robots,
  };
}

export default async function RootLayout({ children, params }: { children: ReactNode; params: Params }) {
  const language = await pageLanguage(params);
  return (
    <html lang={languageTag(language)} data-dataset={datasetSummary().fingerprint}>
      <body>
        <PageShell language={language} address={await pageOwnAddress()} url={await pageOwnUrl(language)}>
          {children}
        </PageShell>
        <LiveParts />
      </body>
    </html>
  );
}
