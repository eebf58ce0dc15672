import { z } from "zod";
import { agencyParameter, oneWord } from "../../_address/parameter-kinds";

/** `/compare`: two agencies, or the words by which one is looked for. */
export const compareParameters = z.object({
  a: agencyParameter,
  b: agencyParameter,
  find_a: oneWord(40),
  find_b: oneWord(40),
});
