/**
 * Offers a download under a Chinese name, and an ASCII one for clients that do not read RFC 5987. Whatever could end a
 * name or a header is left out.
 */
export function contentDisposition(ascii: string, chinese: string): string {
  const plain = ascii.replace(/[^\w.-]+/g, "-");
  const encoded = encodeURIComponent(chinese.replace(/[\p{Cc}\p{Cs}"*/:<>?\\|]+/gu, "-")).replace(
    /['()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
