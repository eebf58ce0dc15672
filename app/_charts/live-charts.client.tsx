"use client";

import { useEffect } from "react";
import { liveFigure } from "./live-figure.client";
import { savePicture } from "./save-picture.client";

/** Makes the charts of a page answer when a reader first turns to one; before that nothing of them is loaded. */
export function LiveCharts() {
  useEffect(() => {
    for (const chart of document.querySelectorAll<HTMLElement>("[data-figure]")) chart.tabIndex = 0;
    for (const item of document.querySelectorAll<HTMLElement>(".script-only")) item.hidden = false;
    const turnTo = ({ target }: Event) => {
      const chart = target instanceof Element ? target.closest<HTMLElement>("[data-figure]") : null;
      if (chart !== null) void liveFigure(chart);
    };
    const press = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-picture]") : null;
      if (button?.dataset.picture !== undefined) void savePicture(button.dataset.picture);
    };
    const intents = ["pointerover", "focusin", "touchstart"] as const;
    for (const intent of intents) document.addEventListener(intent, turnTo, { passive: true });
    document.addEventListener("click", press);
    return () => {
      for (const intent of intents) document.removeEventListener(intent, turnTo);
      document.removeEventListener("click", press);
    };
  }, []);
  return null;
}
