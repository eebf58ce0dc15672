/** The first line of every generated report: what carries it is no document of any real agency. */
export const DEMONSTRATION_MARK = "【演示语料：本文由程序生成，所涉地名、机关和数字均属虚构，并非真实报告】";
