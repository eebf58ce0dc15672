"use client";

import { PAGE_MARK } from "@/lib/view/page-mark";

/** Where a page is put into its frame; in the browser it stays as it stands there. */
export function PagePlace() {
  const html = typeof window === "undefined" ? PAGE_MARK : (document.getElementById(ID)?.innerHTML ?? "");
  return (
    <div
      id={ID}
      className="contents"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React from our own components
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

const ID = "page";
