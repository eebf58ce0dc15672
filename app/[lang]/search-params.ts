import { z } from "zod";
import { scopeShape } from "../_address/parameter-kinds";

/** `/`: which reports the overview is about. */
export const overviewParameters = z.object(scopeShape);
