import { describeDetection } from './detection-suite.ts';

describeDetection('sandbox');
