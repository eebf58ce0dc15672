import { z } from "zod";
import { singleYearParameter } from "../../_address/parameter-kinds";

/** `/themes/THEME`: the year whose sentences are shown. */
export const themeParameters = z.object({ year: singleYearParameter });
