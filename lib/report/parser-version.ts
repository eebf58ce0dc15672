/** Raised with every change that may read the same file differently: a seed then reads all files again. */
export const PARSER_VERSION = "6";
