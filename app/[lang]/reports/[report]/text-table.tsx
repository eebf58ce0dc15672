import type { ReactNode } from "react";

type TextTableProps = { readonly label: string; readonly children: ReactNode };

/** Lines of a report's text whose columns stand under each other; wide ones are scrolled, by keyboard too. */
export function TextTable({ label, children }: TextTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    // biome-ignore lint/a11y/useSemanticElements: lines of text, no fields of a form
    <span className="as-table" role="group" aria-label={label} tabIndex={0}>
      {children}
    </span>
  );
}
