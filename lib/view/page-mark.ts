/** Stands in a frame where the page goes. */
export const PAGE_MARK = "<!--page-->";
