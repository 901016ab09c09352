import { startClock } from './clock.ts';
import { startCoverage } from './coverage.ts';
import { byId } from './dom.ts';
import { startFaults } from './faults.ts';
import { follow } from './live.ts';
import { startNavigation } from './navigation.ts';
import { startRecords } from './records/links.ts';
import { startRecordTable } from './records/table.ts';
import { startReference } from './reference/reference.ts';
import { startRequests } from './requests/requests.ts';
import { startSnapshots } from './snapshots.ts';
import { startTasks } from './tasks.ts';
import { startWorlds } from './worlds.ts';

startClock();
startTasks();
startRequests();
startRecords();
startRecordTable();
startFaults();
startWorlds();
startSnapshots();
startCoverage();
startReference();
startNavigation();
byId('close-problem').addEventListener('click', () => {
  byId('problem').hidden = true;
});
void follow();
