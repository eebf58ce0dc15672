import { notFound } from "next/navigation";
import { isLanguage } from "@/lib/view/language";
import type { Language } from "@/lib/vocabulary/code-labels";

/** The language of a route's parameters; anything but zh and en is no page. */
export async function pageLanguage(params: Promise<{ readonly lang: string }>): Promise<Language> {
  const { lang } = await params;
  return isLanguage(lang) ? lang : notFound();
}
