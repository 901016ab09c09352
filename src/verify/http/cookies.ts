/** Keeps the cookies of a server that first tests whether they come back. */
export interface CookieJar {
  /** The value of the header; undefined while there are none. */
  readonly header: string | undefined;
  /**
   * Takes the cookies of a redirect to where it came from: a test of cookies, as IIS and proxies make it.
   * @returns whether the same request, with them, is another one
   */
  isTest(response: Response, address: string): boolean;
}

/** Prepares an empty jar. */
export function createCookieJar(): CookieJar {
  const kept = new Map<string, string>();
  const write = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    get header() {
      return kept.size > 0 ? write() : undefined;
    },
    isTest({ status, headers }, address) {
      const location = headers.get('Location');
      if (status < 300 || status >= 400 || location === null || !URL.canParse(location, address))
        return false;
      const [to, from] = [new URL(location, address), new URL(address)];
      if (to.origin !== from.origin || to.pathname !== from.pathname) return false;
      const before = write();
      for (const line of headers.getSetCookie()) {
        const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
        if (name !== undefined && value !== undefined) kept.set(name, value);
      }
      return write() !== before;
    },
  };
}
