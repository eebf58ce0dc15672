/**
 * Work that stops between its steps, so that several reports can be taken through each step together: what has just run
 * for one is still at hand in the processor's caches, and the next takes a quarter less.
 */
export type Steps<Value> = Generator<void, Value>;

/** All steps at once. */
export function runSteps<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** One step at a time; others that take turns have theirs in between. */
export async function takeTurns<Value>(steps: Steps<Value>): Promise<Value> {
  let step = steps.next();
  while (step.done !== true) {
    await null;
    step = steps.next();
  }
  return step.value;
}
