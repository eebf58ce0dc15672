import { datasetSummary } from "@/db/queries/dataset-summary";
import { figureToOption } from "@/lib/charts/figure-to-option";
import { optionToSvg } from "@/lib/charts/option-to-svg";
import { svgToFile } from "@/lib/charts/svg-to-file";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";
import { figureToCsv } from "@/lib/view/figure-to-csv";
import { isLanguage } from "@/lib/view/language";
import { contentDisposition } from "../../../extract/_answer/content-disposition";
import { oneLine, refusal } from "../../../extract/_answer/refusal";
import { findFigure } from "../find-figure";

type Context = { params: Promise<{ lang: string; file: string }> };

/** `/figures/overview.requests.csv?FILTERS`: one figure of a page as CSV, SVG or JSON, the same value that the page shows. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, file } = await params;
  const [, id, format] = /^([a-z]+\.[a-z-]+)\.(csv|svg|json)$/.exec(file) ?? [];
  if (!isLanguage(lang) || id === undefined) return refusal(404, `unknown file: ${oneLine(file)}`, request.method);
  const outcome = findFigure(id, new URL(request.url).searchParams, lang);
  if (outcome.kind !== "found") return refusal(outcome.kind === "bad" ? 400 : 404, outcome.message, request.method);
  const { figure } = outcome;
  const kept = { "Cache-Control": "no-cache", ETag: `"${datasetSummary().fingerprint}"` };
  if (format === "csv") {
    const disposition = contentDisposition(`${figure.id}.csv`, `${figure.title}.csv`);
    const headers = { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": disposition, ...kept };
    return new Response(`\uFEFF${figureToCsv(figure, lang)}`, { headers });
  }
  if (format === "json") return Response.json(figure, { headers: kept });
  const size = { width: 720, height: figure.drawing.kind === "heat" ? 44 + figure.rows.length * 26 : 320 };
  const option = figureToOption(figure, size);
  if (option === null) return refusal(404, `nothing to draw: ${id}`, request.method);
  const { demonstration, fingerprint } = datasetSummary();
  const words = [
    SHELL_COPY.name[lang],
    demonstration ? SHELL_COPY.banner[lang] : FIGURE_COPY.source[lang],
    fingerprint,
  ];
  const source = words.join(" · ");
  return new Response(svgToFile(optionToSvg(option, size), figure, size, source), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8", ...kept },
  });
}
