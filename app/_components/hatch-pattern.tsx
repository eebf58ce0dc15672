import { PATTERN_DEFINITIONS } from "@/lib/charts/part-patterns";

/** The hatch of missing figures and the patterns of parts, defined once on every page: charts refer to them by id. */
export function HatchPattern() {
  return (
    <svg
      width="0"
      height="0"
      aria-hidden="true"
      className="absolute"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own
      dangerouslySetInnerHTML={{ __html: `<defs>${PATTERN_DEFINITIONS}</defs>` }}
    />
  );
}
