const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
];

const build = Date.now().toString(36);

/** @type {import("next").NextConfig} */
export default {
  // `npm run build` leaves a server that runs without this checkout; `npm start` serves with scripts/serve.ts.
  ...(process.env.STANDALONE === "1" ? { output: "standalone" } : {}),
  env: { GONGKAI_BUILD: build },
  generateBuildId: () => build,
  poweredByHeader: false,
  serverExternalPackages: ["better-sqlite3"],
  // Types are checked by `npm test`; a build only needs to be quick.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: "/:path*", headers }],
};
