import type { PageHead } from "./page-head";

type HeadTagsProps = { readonly title: string | null; readonly head: PageHead };

/** The tags that Next makes of the same (generateMetadata), in its order. */
export function HeadTags({ title, head }: HeadTagsProps) {
  const { siteName, siteTitle, description, canonical, addresses, robots } = head;
  return (
    <>
      <title>{title === null ? siteTitle : `${title} · ${siteName}`}</title>
      <meta name="description" content={description} />
      {Object.entries(robots).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      <link rel="canonical" href={canonical} />
      {addresses.map(([code, address]) => (
        <link key={code} rel="alternate" hrefLang={code} href={address} />
      ))}
    </>
  );
}
