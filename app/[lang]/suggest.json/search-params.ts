import { z } from "zod";
import { oneWord } from "../../_address/parameter-kinds";

/** `/suggest.json`: the words typed so far. */
export const suggestParameters = z.object({ q: oneWord(40) });
