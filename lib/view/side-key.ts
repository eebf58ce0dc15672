/** The two sides of a comparison. */
export const SIDES = ["a", "b"] as const;

export type SideKey = (typeof SIDES)[number];
