import { z } from "zod";
import { scopeShape, singleYearParameter } from "../../_address/parameter-kinds";

/** `/themes`: the place and the years that it is about. */
export const themesParameters = z.object(scopeShape);

/** `/themes/THEME`: the same, the year whose sentences are shown and the report_id after which they go on. */
export const themeParameters = z.object({
  ...scopeShape,
  of: singleYearParameter,
  after: z
    .string("give it once")
    .regex(/^[0-9A-Za-z-]{1,64}$/, "a report_id")
    .optional()
    .transform((id) => id ?? null),
});
