/**
 * The addresses at which a mock may have something: those of its world, in any letter case. For the mock of the default world
 * they are all of the server, with those of the other worlds, `/@alpha` in front of the application path.
 */
export function mockAddresses(baseUrl: string): RegExp {
  const { origin, pathname } = new URL(baseUrl);
  const [world = ''] = /^\/@[^/]+/.exec(pathname) ?? [];
  return new RegExp(`^${escaped(origin)}${escaped(world).replace('@', '(?:@|%40)')}(?:[/?#]|$)`, 'i');
}

const escaped = (text: string) => text.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');
