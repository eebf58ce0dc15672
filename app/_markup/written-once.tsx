import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactNode } from "react";
import { holdMarkup } from "@/lib/view/held-markup";
import { PlacedMarkup } from "./placed-markup.client";

type WrittenOnceProps = { readonly children: ReactNode; readonly className?: string };

/**
 * Large parts that never change in the browser: whole pages, tables, drawings. The framework sends what server components
 * make twice, as markup and as data to rebuild it, and spends most of its time on that; what stands in here is sent as
 * markup alone. Only plain components go inside: nothing that waits, and nothing of the browser. One inside another is
 * written with it.
 */
export function WrittenOnce({ children, className }: WrittenOnceProps) {
  if (isWriting) return <div className={className}>{children}</div>;
  return <PlacedMarkup held={holdMarkup(writeMarkup(children))} className={className} />;
}

/** Markup as React writes it, for good. What is written takes `WrittenOnce` for a plain element. */
export function writeMarkup(children: ReactNode): string {
  isWriting = true;
  try {
    return renderToStaticMarkup(children);
  } finally {
    isWriting = false;
  }
}

/** Set while markup is written, which never waits. */
let isWriting = false;

/** React's own writer, loaded past the bundler, which keeps it from server components. */
const { renderToStaticMarkup } = loadWriter();

function loadWriter(): typeof import("react-dom/server") {
  const require = createRequire(join(process.cwd(), "package.json"));
  return require(["react-dom", "server"].join("/"));
}
