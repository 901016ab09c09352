import { acquitStrangers } from './proofs.ts';

acquitStrangers('read-only');
