/**
 * The editions of the statutory form.
 * 2019: 国办公开办函〔2019〕60号, meant for the reports of 2019 and 2020. 2021: 国办公开办函〔2021〕30号, from 2021 on.
 * The labels tell the edition, never the year: agencies used the old form years after the new one.
 */
export type Edition = "2019" | "2021";

/** `free`: written before there was a form. `unknown`: no label tells the edition (its tables are lost). */
export type ReportEdition = Edition | "free" | "unknown";

export const ONLY_2019: readonly Edition[] = ["2019"];
export const ONLY_2021: readonly Edition[] = ["2021"];
export const BOTH: readonly Edition[] = ["2019", "2021"];

/** Words that stand in one edition only (spaces removed); one of them decides. */
export const EDITION_MARKS: Readonly<Record<Edition, readonly string[]>> = {
  "2021": ["本年制发件数", "现行有效件", "本年废止件数", "本年收费金额", "逾期不补正", "逾期未按收费通知"],
  "2019": ["新制作数量", "新公开数量", "对外公开总数", "上一年项目数量", "政府集中采购", "其他对外管理服务事项"],
};

export const EDITION_LABELS: Readonly<Record<ReportEdition, { zh: string; en: string }>> = {
  "2021": { zh: "2021 版式", en: "2021 edition" },
  "2019": { zh: "2019 版式", en: "2019 edition" },
  free: { zh: "无统一版式", en: "before the form" },
  unknown: { zh: "版式不明", en: "edition unknown" },
};
