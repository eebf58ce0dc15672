/** The parts of a report whose wording is compared. */
export const COMPARED_SECTIONS = {
  problems: { zh: "第五部分", en: "section 5" },
  overview: { zh: "第一部分", en: "section 1" },
} as const;

export type ComparedSection = keyof typeof COMPARED_SECTIONS;

/** With what a section is compared. */
export const SAMENESS_KINDS = {
  last_year: { zh: "本机关上年", en: "own report of the year before" },
  same_county: { zh: "同县同年", en: "same county, same year" },
  elsewhere: { zh: "其他地方或年度", en: "another place or year" },
} as const;

export type SamenessKind = keyof typeof SAMENESS_KINDS;

/** Wording from this share on is called the same: between the sections of two reports, and for a sentence. */
export const SAME_FROM = 0.8;

/** Shares below this are not worth showing, but for the year before; what is from it on is indexed (db/schema.sql). */
export const LEAST_SHARE = 0.5;
