/** A place by its names, as far as they are known. */
export type Place = {
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
};
