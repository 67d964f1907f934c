/** The one way to a parsed page that needs no string of markup, which the site's own policy forbids. */
export function pageAt(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(address));
    request.open("GET", address);
    request.send();
  });
}
