import { spawnSync } from "node:child_process";
import { z } from "zod";

/** Scores from 0 to 100, in mobile emulation. */
export type LighthouseScores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

export function hasLighthouse(): boolean {
  return spawnSync("lighthouse", ["--version"]).status === 0;
}

/** The scores of a page by the program `lighthouse`; throws where it does not end well. */
export function lighthouseScores(address: string): LighthouseScores {
  const words = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"];
  const only = `--only-categories=${CATEGORIES.join(",")}`;
  const { status, stdout, stderr } = spawnSync("lighthouse", [address, ...words, only], {
    env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH || "/usr/bin/chromium" },
    maxBuffer: 2 ** 26,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`lighthouse ended with ${status}: ${stderr}`);
  const { categories } = REPORT.parse(JSON.parse(stdout));
  const scoreOf = (category: (typeof CATEGORIES)[number]) => Math.round(100 * categories[category].score);
  return {
    performance: scoreOf("performance"),
    accessibility: scoreOf("accessibility"),
    "best-practices": scoreOf("best-practices"),
    seo: scoreOf("seo"),
  };
}

const SCORED = z.object({ score: z.number() });

const REPORT = z.object({
  categories: z.object({ performance: SCORED, accessibility: SCORED, "best-practices": SCORED, seo: SCORED }),
});
