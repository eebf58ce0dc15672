import { DIRECTORY_COPY } from "@/lib/view/copy/directory-copy";
import type { Suggestion } from "@/lib/view/suggestion";

/** `data-suggest` is the address that a choice leads to; `data-suggest-field` the field of the form that takes its id. */
export const SUGGESTION_FIELDS = "input[data-suggest], input[data-suggest-field]";

const WAIT_MS = 120;

/**
 * A field becomes a combobox with a list below it (the pattern of the ARIA practices): arrow keys go through what is
 * suggested, Enter or a click chooses, Escape closes. Enter without a choice sends the form as ever.
 */
export function suggestWhileTyping(input: HTMLInputElement): void {
  const { form } = input;
  if (form === null || input.getAttribute("role") === "combobox") return;
  const list = document.createElement("ul");
  list.id = `${input.name}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? input.name);
  list.hidden = true;
  const said = document.createElement("p");
  said.className = "unseen";
  said.setAttribute("role", "status");
  form.append(list);
  input.addEventListener("focus", () => form.append(said), { once: true });
  input.removeAttribute("list");
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, autocomplete: "off" };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const own = input.name;
  let shown: readonly Suggestion[] = [];
  let active = -1;
  let waiting = 0;

  const mark = (at: number) => {
    active = at;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(index === at));
      if (index === at) option.scrollIntoView({ block: "nearest" });
    }
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${list.id}-${at}`);
  };
  const show = (suggestions: readonly Suggestion[]) => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map((one, index) => optionElement(one, `${list.id}-${index}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    Object.assign(list.style, {
      left: `${input.offsetLeft}px`,
      top: `${input.offsetTop + input.offsetHeight}px`,
      minWidth: `${input.offsetWidth}px`,
    });
    const language = document.documentElement.lang === "en" ? "en" : "zh";
    said.textContent = suggestions.length === 0 ? "" : DIRECTORY_COPY.suggestions[language](String(suggestions.length));
    mark(-1);
  };
  const choose = (at: number) => {
    const chosen = shown[at];
    if (chosen === undefined) return;
    show([]);
    takeChoice(input, chosen);
  };

  show([]);
  input.addEventListener("input", () => {
    input.name = own;
    window.clearTimeout(waiting);
    const words = input.value.trim();
    waiting = window.setTimeout(async () => {
      const suggestions = words === "" ? [] : await fetchSuggestions(words);
      if (input.value.trim() === words && document.activeElement === input) show(suggestions);
    }, WAIT_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown") mark((active + 1) % shown.length);
    else if (event.key === "ArrowUp") mark((active <= 0 ? shown.length : active) - 1);
    else if (event.key === "Enter" && active >= 0) choose(active);
    else if (event.key === "Escape") show([]);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => show([]));
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    if (option !== null) choose([...list.children].indexOf(option));
  });
}

/** The address answers with suggestions; one that fails suggests nothing, and the form still works. */
async function fetchSuggestions(words: string): Promise<readonly Suggestion[]> {
  const answer = await fetch(`/suggest.json?q=${encodeURIComponent(words)}`).catch(() => null);
  return answer?.ok ? ((await answer.json()) as readonly Suggestion[]) : [];
}

function optionElement({ name, place }: Suggestion, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  const beside = document.createElement("small");
  beside.textContent = place;
  option.append(name, " ", beside);
  return option;
}

/** Goes where the choice leads, or puts it into its form and sends it as soon as both sides are chosen. */
function takeChoice(input: HTMLInputElement, { id, name }: Suggestion): void {
  const { suggest, suggestField } = input.dataset;
  const { form } = input;
  if (suggest !== undefined) window.location.assign(suggest.replace("SUGGESTED", encodeURIComponent(id)));
  if (suggestField === undefined || form === null) return;
  const field = form.querySelector<HTMLInputElement>(`input[type=hidden][name=${suggestField}]`) ?? hiddenField(form);
  field.name = suggestField;
  field.value = id;
  input.value = name;
  input.removeAttribute("name");
  const open = [...form.querySelectorAll<HTMLInputElement>("input[data-suggest-field]")].find(
    ({ dataset }) => form.querySelector(`input[type=hidden][name=${dataset.suggestField}]`) === null,
  );
  if (open === undefined) form.requestSubmit();
  else open.focus();
}

function hiddenField(form: HTMLFormElement): HTMLInputElement {
  const field = document.createElement("input");
  field.type = "hidden";
  form.append(field);
  return field;
}
