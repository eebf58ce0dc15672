import { z } from "zod";
import { agencyParameter, oneWord, singleYearParameter } from "../../_address/parameter-kinds";

/** `/compare`: two agencies and the year of both or of each side, or the words by which one is looked for. */
export const compareParameters = z.object({
  a: agencyParameter,
  b: agencyParameter,
  year: singleYearParameter,
  ya: singleYearParameter,
  yb: singleYearParameter,
  find_a: oneWord(40),
  find_b: oneWord(40),
});
