/** An agency that words typed so far can mean, with the place that tells it from others of its name. */
export type Suggestion = { readonly id: string; readonly name: string; readonly place: string };
