import { execFileSync } from 'node:child_process';
import type { Judged } from './subjects.ts';

/** Where a judge works. */
export interface Place {
  /** The folder in which the packages are installed. */
  readonly tools: string;
  /** Where it may write. */
  readonly folder: string;
  /** Where the servers listen, one after the other. */
  readonly origin: string;
}

/** What is wrong with a server: complaints that read alike for the same cause. Undefined where there was no verdict. */
export type Complaints = ReadonlySet<string> | undefined;

/** A program that is ready to judge. */
export interface Bench {
  /**
   * Judges the server that listens now.
   * @param url its address with its application path
   * @param subject what is known of it: the modes, not the verdict, may say what it is asked
   * @param isNews whether a complaint is none that the plain fake gets, too: a judge may stop at the first
   */
  judge(url: string, subject: Judged, isNews: (complaint: string) => boolean): Promise<Complaints>;
  /** What the questions depend on: to the plain fake, the same are put. It is the same for all servers when absent. */
  way?(subject: Judged): string;
  close?(): void;
}

/** A program that judges servers. */
export interface Judge {
  readonly name: string;
  /** What is installed, with its version; nothing for our own. */
  readonly package?: { readonly name: string; readonly version: string };
  /** How it was used, in a sentence. */
  readonly settings: string;
  open(place: Place): Bench | Promise<Bench>;
}

/** Installs what the judges need. */
export function install(judges: readonly Judge[], folder: string): void {
  const packages = judges.flatMap(({ package: it }) => (it ? [`${it.name}@${it.version}`] : []));
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}
