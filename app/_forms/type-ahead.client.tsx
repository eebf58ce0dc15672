"use client";

import { useEffect } from "react";
import { SUGGESTION_FIELDS, suggestWhileTyping } from "./suggest-while-typing.client";

/** Makes the fields of a page that look for agencies suggest while one types; without script the form looks them up. */
export function TypeAhead() {
  useEffect(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>(SUGGESTION_FIELDS)) suggestWhileTyping(input);
  }, []);
  return null;
}
