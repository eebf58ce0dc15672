import type { Metadata } from "next";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";
import { NotFoundWords } from "../../_components/not-found-words";
import { pageLanguage } from "../../_components/page-language";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: SHELL_COPY.notFound[await pageLanguage(params)] };
}

/** Where the proxy leads every address that is not there; it answers with 404. */
export default function UnknownPage() {
  return <NotFoundWords />;
}
