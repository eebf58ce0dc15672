import type { ReactNode } from "react";
import type { SideKey } from "@/lib/view/side-key";

type SideWordsProps = { readonly side: SideKey; readonly children: ReactNode };

/** Words in the colour of a side, behind the sign that its marks in charts have. */
export function SideWords({ side, children }: SideWordsProps) {
  return (
    <span className={`side-${side}`}>
      {SIGNS[side]} {children}
    </span>
  );
}

const SIGNS: Readonly<Record<SideKey, string>> = { a: "●", b: "◇" };
