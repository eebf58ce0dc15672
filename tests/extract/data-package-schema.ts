import { z } from "zod";

/**
 * What the published JSON schemas of Data Package 1.0 and 2.0 (https://datapackage.org/profiles) both demand of the
 * members that a tabular package has. Members that only one of the two knows are held to that one.
 */
const NAME = z.string().regex(/^[-a-z0-9._/]+$/);
const TEXT = z.string().min(1);

/** A path below the package: neither absolute nor hidden, never upwards. */
const PATH = z.string().regex(/^(?=[^./~])(?!.*\.\.)(?!file:)[^\\]+$/);

const FIELD_TYPES = [
  ...["string", "number", "integer", "boolean", "object", "array", "list", "duration", "any"],
  ...["datetime", "date", "time", "year", "yearmonth", "geopoint", "geojson"],
] as const;

const FIELD = z.looseObject({
  name: z.string().min(1),
  type: z.enum(FIELD_TYPES),
  title: TEXT,
  description: TEXT,
  format: z.string().optional(),
});

const DIALECT = z.object({
  delimiter: z.string(),
  lineTerminator: z.string(),
  quoteChar: z.string().length(1),
  doubleQuote: z.boolean(),
  header: z.boolean(),
});

const RESOURCE = z.looseObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/dataresource.json"),
  profile: z.literal("tabular-data-resource"),
  type: z.literal("table"),
  name: NAME,
  path: PATH,
  data: z.never().optional(),
  title: TEXT,
  description: TEXT,
  format: z.literal("csv"),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.literal("utf-8"),
  dialect: DIALECT,
  schema: z.object({ fields: z.array(FIELD).min(1), missingValues: z.array(z.string()) }),
});

export const DATA_PACKAGE = z.looseObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  profile: z.literal("tabular-data-package"),
  name: NAME,
  title: TEXT,
  description: TEXT,
  version: TEXT,
  resources: z.array(RESOURCE).min(1),
});

export type PackagedTable = z.infer<typeof RESOURCE>;
