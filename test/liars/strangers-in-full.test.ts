import { acquitStrangers } from './proofs.ts';

acquitStrangers('full');
