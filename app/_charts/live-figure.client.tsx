import type { FigureTip } from "@/lib/charts/figure-tip";
import type { LiveChart } from "@/lib/charts/live-chart";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import type { Figure } from "@/lib/view/figure";
import type { Language } from "@/lib/vocabulary/code-labels";

/** Charts that answer or are about to. */
const TURNED_TO = new WeakSet<HTMLElement>();

/** Loads what a chart needs to answer and puts it in the place of its still drawing. Does so once. */
export async function liveFigure(chart: HTMLElement): Promise<void> {
  const { figure: address, width, height } = chart.dataset;
  if (address === undefined || TURNED_TO.has(chart)) return;
  TURNED_TO.add(chart);
  const [{ startLiveChart }, figure] = await Promise.all([import("@/lib/charts/live-chart"), fetchFigure(address)]);
  if (figure === null) {
    TURNED_TO.delete(chart);
    return;
  }
  const size = { width: Number(width), height: Number(height) };
  const stage = document.createElement("div");
  stage.className = "live-stage";
  stage.style.width = `${size.width}px`;
  stage.style.height = `${size.height}px`;
  new ResizeObserver(() => {
    stage.style.transform = `scale(${chart.clientWidth / size.width})`;
  }).observe(chart);
  chart.append(stage);
  const live = startLiveChart(stage, figure, size, (tip) => tipElement(tip));
  chart.classList.add("live");
  answerKeys(chart, live);
  answerKey(chart, figure, live);
}

/** The address answers with a Figure as JSON. Null where it is of another dataset than the page: the two never mix. */
async function fetchFigure(address: string): Promise<Figure | null> {
  const answer = await fetch(address);
  const isOfPage = answer.headers.get("etag")?.includes(document.documentElement.dataset.dataset ?? "") ?? false;
  return answer.ok && isOfPage ? ((await answer.json()) as Figure) : null;
}

function pageLanguage(): Language {
  return document.documentElement.lang === "en" ? "en" : "zh";
}

function tipElement({ head, lines, href }: FigureTip): HTMLElement {
  const tip = document.createElement("div");
  tip.append(wordsIn("strong", head));
  for (const { label, text, reason } of lines) {
    const line = wordsIn("div", `${label} `);
    line.append(wordsIn("b", text));
    if (reason !== null) line.append(wordsIn("small", ` ${reason}`));
    tip.append(line);
  }
  if (href !== null) tip.append(wordsIn("small", FIGURE_COPY.follow[pageLanguage()]));
  return tip;
}

/** Text of reports is text, never markup. */
function wordsIn(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

/** Arrow keys go from place to place, Enter or a click leads to the source (a touch only shows), Escape hides the tip. */
function answerKeys(chart: HTMLElement, live: LiveChart): void {
  const said = wordsIn("p", "");
  said.className = "unseen";
  said.setAttribute("aria-live", "polite");
  chart.after(said);
  const follow = () => {
    const href = live.href();
    if (href !== null) window.location.assign(href);
  };
  chart.addEventListener("click", (event) => {
    if (event instanceof PointerEvent && event.pointerType !== "touch") follow();
  });
  chart.addEventListener("blur", live.hideTip);
  chart.addEventListener("keydown", (event) => {
    if (event.key === "Enter") follow();
    else if (event.key === "Escape") live.hideTip();
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      event.preventDefault();
      said.textContent = live.step(event.key === "ArrowRight" ? 1 : -1) ?? said.textContent;
    }
  });
}

/** The key becomes switches: what is switched off is left out of the bars and of their sums; one part always stays. */
function answerKey(chart: HTMLElement, figure: Figure, live: LiveChart): void {
  const { drawing } = figure;
  if (drawing.kind !== "parts") return;
  const items = chart.closest(".figure")?.querySelectorAll<HTMLElement>(".key [data-part]") ?? [];
  for (const item of items) {
    if (item.querySelector("button") === null) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "key-switch";
      button.setAttribute("aria-pressed", "true");
      button.append(...item.childNodes);
      item.append(button);
    }
    item.querySelector("button")?.addEventListener("click", (event) => {
      const button = event.currentTarget;
      if (!(button instanceof HTMLButtonElement)) return;
      const isOn = button.getAttribute("aria-pressed") === "true";
      if (isOn && switchedOn(items).length === 1) return;
      button.setAttribute("aria-pressed", String(!isOn));
      const on = switchedOn(items);
      live.draw({
        ...figure,
        drawing: { ...drawing, parts: drawing.parts.filter(({ column }) => on.includes(column)) },
      });
    });
  }
}

function switchedOn(items: Iterable<HTMLElement>): readonly string[] {
  return [...items]
    .filter((item) => item.querySelector("button")?.getAttribute("aria-pressed") === "true")
    .map((item) => item.dataset.part ?? "");
}
