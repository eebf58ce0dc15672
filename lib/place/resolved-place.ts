/** An administrative division of township level, from the gazetteer. */
export type Division = {
  /** Nine digits: GB/T 10114. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
};

/** How a place was told, strongest first; stored with its evidence. */
export type PlaceMethod =
  | "manifest"
  | "alias"
  | "title"
  | "unique_name"
  | "host"
  | "county_in_text"
  | "area_code"
  | "media"
  | "neighbours"
  | "unresolved";

/** Which place a report belongs to. Unresolved keeps what is known and lists the candidates; it never guesses. */
export type ResolvedPlace = {
  readonly agency: string;
  readonly kind: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly divisionCode: string | null;
  readonly method: PlaceMethod;
  /** `inferred`: the name in the list differs (a rename) or only a weak clue decides. */
  readonly confidence: "sure" | "inferred" | "unresolved";
  /** The words that decided, quoted: 0394, 云上濮阳, 濮阳县. */
  readonly evidence: string;
  readonly candidates: readonly Division[];
};
