/**
 * The addresses that a mock answers: what is below `/api`, in any letter case. For the mock of the default world also those of
 * the other worlds of its server, `/@alpha` in front of the application path.
 */
export function apiAddresses(baseUrl: string): RegExp {
  const { origin, pathname } = new URL(baseUrl);
  const path = pathname.replace(/\/$/, '');
  const world = path.startsWith('/@') ? '' : '(?:/(?:@|%40)[\\w.-]+)?';
  return new RegExp(`^${escaped(origin)}${world}${escaped(path)}/api(?:[/?#]|$)`, 'i');
}

const escaped = (text: string) => text.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');
