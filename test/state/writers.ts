/** A project as its writer knows it. */
interface Known {
  /** What it may be called: the name that was acknowledged, and one that was sent and may have come through. */
  readonly names: readonly string[];
  /** Its deletion, which was acknowledged: the address of the task. */
  readonly deletion?: string;
  /** Whether the task was seen to be complete; the server forgets it ten minutes later. */
  readonly isDone?: boolean;
  /** Whether its deletion was sent and not answered. */
  readonly mayBeGone?: boolean;
}

/** What the writers of one world were told, over all kills. */
export interface Ledger {
  readonly world: string;
  /** By identifier. */
  readonly projects: Map<string, Known>;
  /** Every identifier that was handed out, as often as it was. */
  readonly ids: string[];
  /** Every name that was ever sent with a new project. */
  readonly created: Set<string>;
}

/** A ledger of a world in which nothing was written. */
export function createLedger(world: string): Ledger {
  return { world, projects: new Map(), ids: [], created: new Set() };
}

const json = { 'Content-Type': 'application/json' };

async function send<T>(url: string, method: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body && { headers: json, body: JSON.stringify(body) }) });
  const text = await response.text();
  if (!response.ok) throw new Refused(`${method} ${url}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}

/** A response that no writer expects; a connection that breaks is another matter. */
class Refused extends Error {}

/**
 * Writes into a world, one request after the other, until the server is gone: new projects, most of them renamed, some
 * deleted.
 * @param acknowledged called after each response
 */
export async function write(
  server: string,
  { world, projects, ids, created }: Ledger,
  acknowledged: () => void,
): Promise<void> {
  const url = `${server}/@${world}`;
  try {
    for (;;) {
      const name = `${world} ${created.size}`;
      created.add(name);
      const { Id } = await send<{ Id: string }>(`${url}/api/projects`, 'POST', { Name: name });
      ids.push(Id);
      projects.set(Id, { names: [name] });
      acknowledged();

      const next = `${name}, renamed`;
      projects.set(Id, { names: [name, next] });
      await send(`${url}/api/project/${Id}`, 'PUT', { Name: next });
      projects.set(Id, { names: [next] });
      acknowledged();

      if (created.size % 3 > 0) continue;
      projects.set(Id, { names: [next], mayBeGone: true });
      const task = await send<{ Id: string; Self: string }>(`${url}/api/project/${Id}`, 'DELETE');
      ids.push(task.Id);
      projects.set(Id, { names: [next], deletion: new URL(task.Self).pathname });
      acknowledged();
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
  }
}
