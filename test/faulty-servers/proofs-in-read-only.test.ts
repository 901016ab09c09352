import { prove } from './proofs.ts';

prove('read-only');
