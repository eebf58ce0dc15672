/**
 * At most so many rows as `:limit` says. SQLite plans a statement anew for each number that stands there without a sign,
 * which takes longer than most of these queries do.
 */
export const ROW_LIMIT = "LIMIT +:limit";
