/**
 * SQL of the name of each scope that a place belongs to, from the columns of `agency`: the country, its province,
 * prefecture and county. NULL where it is not known, which keeps the place out of that scope.
 */
export const SCOPES = [
  "''",
  "province",
  "province || '/' || prefecture",
  "province || '/' || prefecture || '/' || county",
] as const;
