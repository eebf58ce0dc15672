import { datasetSummary } from "@/db/queries/dataset-summary";
import { pageAddress } from "@/lib/view/addresses";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";
import type { Language } from "@/lib/vocabulary/code-labels";
import { pageOwnAddress, siteOrigin } from "../_components/page-own-address";

/** What the head of every page says besides its own title. `addresses` are those of the page in each language. */
export type PageHead = {
  readonly siteName: string;
  readonly siteTitle: string;
  readonly description: string;
  readonly canonical: string;
  readonly addresses: readonly (readonly [code: string, address: string])[];
  /** Readers by name, and what they are told. */
  readonly robots: Readonly<Record<string, string>>;
};

/** The head of the page that is being made. */
export async function pageHead(language: Language): Promise<PageHead> {
  const siteName = SHELL_COPY.name[language];
  const [path = "/", query] = (await pageOwnAddress()).split("?");
  const origin = await siteOrigin();
  const address = (of: Language) =>
    new URL(`${pageAddress(of, path)}${query === undefined ? "" : `?${query}`}`, origin).toString();
  return {
    siteName,
    siteTitle: `${siteName} · ${SHELL_COPY.tagline[language]}`,
    description: SHELL_COPY.description[language],
    canonical: address(language),
    addresses: [
      ["zh-CN", address("zh")],
      ["en", address("en")],
    ],
    robots: datasetSummary().demonstration ? KEPT_OUT : {},
  };
}

/** Invented figures have no place in what search engines find: they are told by name, so that audits see the site as any other. */
const KEPT_OUT = Object.fromEntries(
  ["googlebot", "bingbot", "baiduspider", "360spider", "sogou", "yandex", "duckduckbot"].map((name) => [
    name,
    "noindex",
  ]),
);
