import { prove } from './proofs.ts';

prove('full');
