import { datasetSummary } from "@/db/queries/dataset-summary";
import { figureToOption } from "@/lib/charts/figure-to-option";
import { optionToSvg } from "@/lib/charts/option-to-svg";
import { svgToFile } from "@/lib/charts/svg-to-file";
import { figureToCsv } from "@/lib/view/figure-to-csv";
import { isLanguage } from "@/lib/view/language";
import { csvHeaders, refusal } from "../../../_address/csv-response";
import { findFigure } from "../find-figure";

type Context = { params: Promise<{ lang: string; file: string }> };

/** `/figures/overview.requests.csv?FILTERS`: one figure of a page as CSV or SVG, the same value that the page shows. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, file } = await params;
  const [, id, format] = /^([a-z]+\.[a-z-]+)\.(csv|svg)$/.exec(file) ?? [];
  if (!isLanguage(lang) || id === undefined) return refusal(404, `unknown file: ${file.slice(0, 60)}`);
  const outcome = findFigure(id, new URL(request.url).searchParams, lang);
  if (outcome.kind !== "found") return refusal(outcome.kind === "bad" ? 400 : 404, outcome.message);
  const { figure } = outcome;
  const etag = `"${datasetSummary().fingerprint}"`;
  if (format === "csv") {
    return new Response(`\uFEFF${figureToCsv(figure, lang)}`, { headers: csvHeaders(`${figure.id}.csv`, etag) });
  }
  const size = { width: 720, height: figure.drawing.kind === "heat" ? 44 + figure.rows.length * 26 : 320 };
  const option = figureToOption(figure, size);
  if (option === null) return refusal(404, `nothing to draw: ${id}`);
  return new Response(svgToFile(optionToSvg(option, size, "figure"), figure), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
