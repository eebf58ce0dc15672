import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { RawParameters } from "../_address/read-parameters";
import { pageLanguage } from "../_components/page-language";
import { pageOwnAddress, pageOwnUrl } from "../_components/page-own-address";
import { writeMarkup } from "../_markup/written-once";
import { HeadTags } from "./head-tags";
import { pageHead } from "./page-head";
import { PageShell } from "./page-shell";

/** A page.tsx, as Next knows it. */
export type PageModule = {
  readonly default: (props: PageProps) => ReactNode | Promise<ReactNode>;
  readonly generateMetadata?: (props: PageProps) => Promise<Metadata>;
};

export type PageProps = {
  readonly params: Promise<{ readonly lang: string } & Readonly<Record<string, string>>>;
  readonly searchParams: Promise<RawParameters>;
};

/** What goes into the head and the place of a frame. */
export type WrittenPage = { readonly head: string; readonly body: string };

/**
 * Writes a page from the components that Next would make it from, without the second copy as data and the streams that
 * Next needs. Throws what the page throws where it is not there or leads elsewhere.
 */
export async function writePage(page: PageModule, props: PageProps): Promise<WrittenPage> {
  const language = await pageLanguage(props.params);
  const content = await page.default(props);
  const title = (await page.generateMetadata?.(props))?.title;
  const head = await pageHead(language);
  return {
    head: writeMarkup(<HeadTags title={typeof title === "string" ? title : null} head={head} />),
    body: writeMarkup(
      <PageShell language={language} address={await pageOwnAddress()} url={await pageOwnUrl(language)}>
        {content}
      </PageShell>,
    ),
  };
}
