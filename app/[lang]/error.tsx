"use client";

import { SHELL_COPY } from "@/lib/view/copy/shell-copy";

export default function PageFailed() {
  return (
    <div className="prose py-12">
      {(["zh", "en"] as const).map((language) => (
        <section key={language} lang={language === "zh" ? "zh-CN" : "en"} className="mb-8">
          <h1>{SHELL_COPY.failed[language]}</h1>
          <p>{SHELL_COPY.failedHelp[language]}</p>
        </section>
      ))}
    </div>
  );
}
