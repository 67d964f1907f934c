/**
 * Goes on from an old address with what stands behind its path, before the page does so by itself without that: the page of
 * today knows what has become of old ids in it.
 */
const link = document.querySelector<HTMLAnchorElement>("#onward");

if (link && location.search + location.hash !== "") {
  const to = new URL(link.href);
  to.search = location.search;
  if (location.hash !== "") to.hash = location.hash;
  location.replace(to);
}
