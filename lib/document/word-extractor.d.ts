declare module "word-extractor" {
  export default class WordExtractor {
    extract(source: Uint8Array): Promise<{
      getBody(options?: { readonly filterUnicode?: boolean }): string;
      getTextboxes(options?: { readonly filterUnicode?: boolean }): string;
    }>;
  }
}
