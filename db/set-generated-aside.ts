import { type Dataset, listRows, prepared } from "./database";
import { deleteReport } from "./save-report";

/**
 * Generated reports never stand beside real ones, where their figures would count among these: where there are both,
 * the generated are set aside with that reason. Returns how many they were.
 */
export function setGeneratedAside(dataset: Dataset): number {
  const isReal = prepared(dataset, "SELECT 1 FROM report WHERE demonstration = 0 LIMIT 1").get() !== undefined;
  if (!isReal) return 0;
  const generated = listRows<{ id: number }>(dataset, "SELECT id FROM report WHERE demonstration = 1");
  const setAside = prepared(
    dataset,
    "UPDATE source_row SET state = 'quarantined', reason = 'generated', detail = ? WHERE id = ?",
  );
  for (const { id } of generated) {
    deleteReport(dataset, id);
    setAside.run("it says of itself that it is generated, and stands among real reports", id);
  }
  return generated.length;
}
