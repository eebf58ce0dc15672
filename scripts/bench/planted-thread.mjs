// A thread does not inherit the TypeScript loader.
import { register } from "tsx/esm/api";

register();

const { packTexts } = await import("./planted-texts.ts");

export default packTexts;
