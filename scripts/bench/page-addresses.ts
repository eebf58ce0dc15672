import { openDatasetForReading } from "@/db/database";

/** A kind of page and its addresses without end, each another page as long as the dataset has more of them. */
export type PageKind = {
  readonly name: string;
  /** Requests a second that one process must reach without having made the page before; null where none is set. */
  readonly least: number | null;
  /** Whether its cost must not grow with the corpus: a list of the whole country may. */
  readonly isBounded: boolean;
  readonly next: () => string;
};

type Row = { readonly agency: string; readonly other: string; readonly report: string; readonly county: string };

/** The pages that are measured, over agencies spread through the whole dataset. */
export function pageKinds(database: string): readonly PageKind[] {
  const { sqlite } = openDatasetForReading(database);
  const rows = sqlite.prepare<[], Row>(SPREAD_SQL).all();
  sqlite.close();
  let asked = 0;
  const kind = (name: string, least: number | null, isBounded: boolean, address: (row: Row) => string): PageKind => ({
    name,
    least,
    isBounded,
    next: () => {
      const row = rows[asked % rows.length];
      asked += 1;
      if (row === undefined) throw new Error("no agency in the dataset");
      const path = address(row);
      return `${path}${path.includes("?") ? "&" : "?"}asked=${asked}`;
    },
  });
  const of = encodeURIComponent;
  return [
    kind("township", 150, true, ({ agency }) => `/townships/${agency}`),
    kind("compare", 150, true, ({ agency, other }) => `/compare?a=${agency}&b=${other}`),
    kind("report", null, true, ({ report }) => `/reports/${report}`),
    kind("overview of a county", null, true, ({ county }) => `/?county=${of(county)}`),
    kind("themes of a county", null, true, ({ county }) => `/themes?county=${of(county)}`),
    kind("overview", null, true, () => "/"),
    kind("themes", null, true, () => "/themes"),
    kind("directory", null, true, () => "/townships"),
    kind("quality", null, true, () => "/quality"),
  ];
}

/** One agency in so many that ten thousand are at hand at most, another of its county, and its latest report. */
const SPREAD_SQL = `WITH spread AS (
  SELECT * FROM agency WHERE county IS NOT NULL AND reports > 0
    AND id % (SELECT 1 + count(*) / 10000 FROM agency) = 0
)
SELECT spread.agency_id AS agency, spread.county, report.report_id AS report, other.agency_id AS other
FROM spread
JOIN report ON report.agency = spread.id AND report.year = spread.last_year AND report.superseded = 0
JOIN agency AS other ON other.id = (
  SELECT id FROM agency AS near WHERE near.province IS spread.province AND near.prefecture IS spread.prefecture
    AND near.county = spread.county AND near.id <> spread.id AND near.reports > 0 LIMIT 1
)
GROUP BY spread.id ORDER BY spread.id * 7919 % 10007`;
