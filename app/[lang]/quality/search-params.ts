import { z } from "zod";
import { CHECK_CODES } from "@/lib/vocabulary/checks";
import { oneOf, scopeShape } from "../../_address/parameter-kinds";

/** `/quality`: place, years and check, and the finding after which the list goes on. */
export const qualityParameters = z.object({
  ...scopeShape,
  check: oneOf(CHECK_CODES),
  after: z
    .string("give it once")
    .regex(/^[0-9A-Za-z-]{1,64}\.[0-9a-z]{1,64}$/, "the mark of a finding, as links of the list have it")
    .optional()
    .transform((mark) => mark ?? null),
});
