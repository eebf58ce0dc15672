"use client";

import { takeMarkup } from "@/lib/view/held-markup";

type PlacedMarkupProps = { readonly held: string; readonly className: string | undefined };

/** Markup that the server wrote into the page; in the browser it stays as it stands there. */
export function PlacedMarkup({ held, className }: PlacedMarkupProps) {
  const html = typeof window === "undefined" ? takeMarkup(held) : (document.getElementById(held)?.innerHTML ?? "");
  return (
    <div
      id={held}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React from our own components
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
