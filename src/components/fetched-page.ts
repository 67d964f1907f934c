/** The one way to a parsed page that needs no string of markup, which the site's own policy forbids. Rejects where it cannot be had, or is no longer wanted. */
export function pageAt(address: string, signal?: AbortSignal): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.onerror = request.onabort = () => reject(new Error(address));
    signal?.addEventListener("abort", () => request.abort());
    request.open("GET", address);
    request.send();
  });
}
