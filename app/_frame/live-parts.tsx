import { LiveCharts } from "../_charts/live-charts.client";
import { TypeAhead } from "../_forms/type-ahead.client";
import { SortedTables } from "../_tables/sorted-tables.client";

/** What makes a page answer in the browser. Each looks by itself for what it is about; none writes markup on the server. */
export function LiveParts() {
  return (
    <>
      <LiveCharts />
      <SortedTables />
      <TypeAhead />
    </>
  );
}
