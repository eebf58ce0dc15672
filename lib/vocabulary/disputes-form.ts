/** The three blocks of section 4; 复议后起诉 may be the same dispute as one under 行政复议, so they are never added as cases. */
export const DISPUTE_BLOCKS = [
  { code: "recon", zh: "行政复议", en: "Administrative reconsideration" },
  { code: "suit_direct", zh: "行政诉讼·未经复议直接起诉", en: "Litigation without prior reconsideration" },
  { code: "suit_after_recon", zh: "行政诉讼·复议后起诉", en: "Litigation after reconsideration" },
] as const;

/** The five columns of every block of section 4, left to right. */
export const DISPUTE_RESULTS = [
  { code: "upheld", zh: "结果维持", en: "upheld" },
  { code: "overturned", zh: "结果纠正", en: "overturned" },
  { code: "other", zh: "其他结果", en: "other result" },
  { code: "pending", zh: "尚未审结", en: "pending" },
  { code: "total", zh: "总计", en: "total" },
] as const;

export type DisputeBlock = (typeof DISPUTE_BLOCKS)[number]["code"];
export type DisputeResult = (typeof DISPUTE_RESULTS)[number]["code"];
export type DisputeCode = `${DisputeBlock}_${DisputeResult}`;

/** The fifteen cells of section 4, the same in both editions. */
export const DISPUTE_CELLS = DISPUTE_BLOCKS.flatMap((block) =>
  DISPUTE_RESULTS.map((result) => ({
    code: `${block.code}_${result.code}` as DisputeCode,
    block: block.code,
    result: result.code,
    zh: `${block.zh} · ${result.zh}`,
    en: `${block.en}: ${result.en}`,
  })),
);
