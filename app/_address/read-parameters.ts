import type { z } from "zod";

/** The parameters of an address as Next hands them to a page. */
export type RawParameters = Readonly<Record<string, string | string[] | undefined>>;

export type ParametersOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** Reads parameters by the grammar of a route; a fault becomes one line that names the parameter and what is allowed. */
export function readParameters<Schema extends z.ZodType>(
  schema: Schema,
  parameters: RawParameters,
): ParametersOutcome<z.output<Schema>> {
  const parsed = schema.safeParse(parameters);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const name = issue?.path.map(String).at(0) ?? "address";
  return { ok: false, message: `bad ${name}: ${shown(parameters[name])}; ${issue?.message ?? "not understood"}` };
}

/** The same for a page, which the proxy has let through: a fault here is a fault of ours. */
export function requireParameters<Schema extends z.ZodType>(
  schema: Schema,
  parameters: RawParameters,
): z.output<Schema> {
  const outcome = readParameters(schema, parameters);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

function shown(value: string | string[] | undefined): string {
  const text = Array.isArray(value) ? value.join(", ") : (value ?? "");
  return text.replace(/\s+/g, " ").slice(0, 60);
}
