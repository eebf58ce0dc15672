import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactNode } from "react";
import { holdMarkup } from "@/lib/view/held-markup";
import { PlacedMarkup } from "./placed-markup.client";

type WrittenOnceProps = { readonly children: ReactNode; readonly className?: string };

/**
 * Large parts that never change in the browser: tables, drawings. The framework sends what server components make twice,
 * as markup and as data to rebuild it; what stands in here is sent as markup alone. Only plain components go inside:
 * nothing that waits, and nothing of the browser.
 */
export function WrittenOnce({ children, className }: WrittenOnceProps) {
  return <PlacedMarkup held={holdMarkup(renderToStaticMarkup(children))} className={className} />;
}

/** React's own writer, loaded past the bundler, which keeps it from server components. */
const { renderToStaticMarkup } = loadWriter();

function loadWriter(): typeof import("react-dom/server") {
  const require = createRequire(join(process.cwd(), "package.json"));
  return require(["react-dom", "server"].join("/"));
}
