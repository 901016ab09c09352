import { spawn } from 'node:child_process';

const commands: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/**
 * Opens a page in the browser of whoever sits at this machine.
 * @param failed is told when there is none
 */
export function openBrowser(url: string, failed: (reason: string) => void): void {
  const [command = '', ...args] = commands[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', ({ message }) => failed(message));
  child.unref();
}
