/** What a manifest states of one file; null where its cell is empty. */
export type ManifestRow = {
  readonly file: string;
  readonly agency: string | null;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly divisionCode: string | null;
  readonly year: number | null;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
};

/** A name that reports use for a division that the list knows by another, with the evidence for it. */
export type PlaceAlias = {
  readonly agency: string;
  /** The county in which the name is used; null where it is used of no other township. */
  readonly county: string | null;
  readonly divisionCode: string;
  readonly evidence: string;
};
