import { catchLiars } from './proofs.ts';

catchLiars('full');
