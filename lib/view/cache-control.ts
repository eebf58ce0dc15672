/** Of a page as Next makes it: its nonce belongs to one answer, so nobody may hand it on. */
export const FOR_ONE_READER = "private, no-cache";

/**
 * Of a page whose scripts are named by their hashes: anybody may keep it for a moment, a cache in front for a minute,
 * and longer while it asks whether the page is still the same. So a newly seeded dataset is seen within a minute.
 */
export const FOR_EVERYBODY = "public, max-age=5, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
