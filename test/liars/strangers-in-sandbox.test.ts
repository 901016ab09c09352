import { acquitStrangers } from './proofs.ts';

acquitStrangers('sandbox');
