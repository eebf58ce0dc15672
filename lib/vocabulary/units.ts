import type { Label } from "./indicator-labels";

/** The units of figures; the sign of a unit is the Chinese word of the reports. */
export const UNITS: Readonly<Record<string, Label>> = {
  条: { zh: "条", en: "items" },
  件: { zh: "件", en: "cases" },
  项: { zh: "项", en: "items" },
  篇: { zh: "篇", en: "pieces" },
  次: { zh: "次", en: "times" },
  条次: { zh: "条次", en: "postings" },
  人: { zh: "人", en: "people" },
  人次: { zh: "人次", en: "attendances" },
  元: { zh: "元", en: "yuan" },
  万元: { zh: "万元", en: "10,000 yuan" },
};
