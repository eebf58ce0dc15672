import type { Viewport } from "next";

export const SITE_VIEWPORT: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };
