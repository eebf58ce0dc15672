import type { ReactNode } from "react";
import { languageTag } from "@/lib/view/language";
import { pageLanguage } from "../../_components/page-language";
import { SITE_VIEWPORT } from "../../_frame/viewport";
import "../../globals.css";

type Params = Promise<{ lang: string }>;

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ lang: "zh" }, { lang: "en" }];
}

export const viewport = SITE_VIEWPORT;

export default async function FrameLayout({ children, params }: { children: ReactNode; params: Params }) {
  return (
    <html lang={languageTag(await pageLanguage(params))}>
      <body>{children}</body>
    </html>
  );
}
