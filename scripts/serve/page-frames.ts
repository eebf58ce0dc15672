import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WrittenPage } from "@/app/_frame/write-page";
import { PAGE_MARK } from "@/lib/view/page-mark";
import type { Language } from "@/lib/vocabulary/code-labels";
import { hashScripts } from "./content-policy";

/** The frame of all pages of a language: styles and scripts, as Next built them, with places for what a page says. */
export type PageFrame = {
  /** `dataset` names what the page was made from, for the scripts that fetch more of it. */
  readonly place: (page: WrittenPage, dataset: string) => string;
  /** Its inline scripts, as a policy names them. */
  readonly scripts: readonly string[];
};

/** The frames of a build, in the folder where Next puts it. Throws where one has not the places that it should. */
export function pageFrames(built: string): Readonly<Record<Language, PageFrame>> {
  return { zh: readFrame(built, "zh"), en: readFrame(built, "en") };
}

function readFrame(built: string, language: Language): PageFrame {
  const file = join(built, "server", "app", "frame", `${language}.html`);
  const html = readFileSync(file, "utf8");
  const parts = PLACES.exec(html)?.slice(1);
  if (parts === undefined) throw new Error(`a frame without its places: ${file}`);
  const [start = "", head = "", between = "", end = ""] = parts;
  return {
    place: (page, dataset) => `${start} data-dataset="${dataset}"${head}${page.head}${between}${page.body}${end}`,
    scripts: hashScripts(html),
  };
}

const PLACES = new RegExp(`^(.*?<html[^>]*)(>.*?)(</head>.*?)${PAGE_MARK}(.*)$`, "s");
