import type { Language } from "../vocabulary/code-labels";

/** How to cite figures: what they are, the state of the data they come from, and where they stand. */
export function citation(
  language: Language,
  { name, fingerprint, address }: { readonly name: string; readonly fingerprint: string; readonly address: string },
): string {
  return CITATIONS[language](name, fingerprint, address);
}

/** What whoever uses the figures should know about rights; a demonstration has none to speak of. */
export const REUSE_NOTE = {
  zh: "数字取自各机关依照《政府信息公开条例》发布的年度报告。年度报告属于公文；本站对提取结果不主张任何权利。引用时请注明发布机关、数据指纹与地址。",
  en: "The figures are read from annual reports that agencies publish under the Regulations on Open Government Information. The reports are official documents; no rights are claimed in what was read from them. Name the agency, the fingerprint and the address when you use them.",
} as const;

export const DEMONSTRATION_NOTE = {
  zh: "演示数据：机关与数字均为程序生成，不是真实报告，请勿引用。",
  en: "Demonstration data: agencies and figures are generated, not real reports; do not cite them.",
} as const;

const CITATIONS = {
  zh: (name: string, fingerprint: string, address: string) =>
    `公开年报：乡镇政府信息公开工作年度报告，${name}。数据指纹 ${fingerprint}。${address}`,
  en: (name: string, fingerprint: string, address: string) =>
    `Gongkai: disclosure reports of Chinese townships, ${name}. Dataset fingerprint ${fingerprint}. ${address}`,
} as const;
