import { z } from "zod";
import { scopeShape } from "../../_address/parameter-kinds";

/** `/themes`: the place and the years that it is about. */
export const themesParameters = z.object(scopeShape);

/** `/themes/THEME`: the same and the report_id after which its sentences go on. */
export const themeParameters = z.object({
  ...scopeShape,
  after: z
    .string("give it once")
    .regex(/^[0-9A-Za-z-]{1,64}$/, "a report_id")
    .optional()
    .transform((id) => id ?? null),
});
