import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite, runScript, serveSite } from "@/scripts/serve-site";

export type Site = { readonly url: string; readonly database: string; readonly stop: () => Promise<void> };

/** Builds the site and serves it from a dataset that is seeded from a small generated corpus. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-site-"));
  const [corpus, database] = [join(folder, "corpus"), join(folder, "site.db")];
  const seeded = async () => {
    await runScript("sample", "--out", corpus, "--townships", "8");
    await runScript("seed", "--db", database, "--manifest", join(corpus, "manifest.csv"), corpus);
  };
  await Promise.all([buildSite(), seeded()]);
  const { url, stop } = await serveSite(database);
  return {
    url,
    database,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
