import { html } from 'hono/html';

/** What happens now: the clock, the tasks, the requests. */
export const activity = html`<section id="activity" aria-labelledby="activity-title">
<h2 class="hidden" id="activity-title">Activity</h2>
<div class="columns sides">
<section class="card" aria-labelledby="clock-title">
<h2 id="clock-title">Clock</h2>
<p class="now"><time id="now">…</time> <span class="quiet">UTC</span> <span class="badge" id="pace">…</span></p>
<div class="buttons" id="rates" role="group" aria-label="Speed of the clock"></div>
<div class="buttons" id="advances" role="group" aria-label="Advance the clock"></div>
<form class="inline" id="clock-form">
<label class="grow">Set the clock to<input name="at" required placeholder="2015-06-01T09:00:00Z" autocomplete="off"></label>
<button>Set</button>
</form>
</section>
<section class="card" aria-labelledby="requests-title">
<div class="title"><h2 id="requests-title">Requests</h2><span class="count" id="request-count"></span></div>
<div class="filter" id="request-filter" role="group" aria-label="Filter requests">
<input type="search" id="request-words" aria-label="Search requests" placeholder="Method, address, operation, status">
<select id="request-kind" aria-label="Filter by kind">
<option value="all">All requests</option>
<option value="problems">Contract problems</option>
<option value="differences">Differences from the mock</option>
<option value="unhandled">No operation matched</option>
<option value="refused">Error responses or closed connections</option>
</select>
</div>
<ul id="requests"></ul>
<p class="quiet" id="no-requests"></p>
</section>
<section class="card" aria-labelledby="tasks-title">
<div class="title"><h2 id="tasks-title">Background tasks</h2><span class="count" id="task-count"></span></div>
<div class="filter" id="task-filter" hidden><input type="search" id="task-words" aria-label="Search tasks" placeholder="Type, message, id"></div>
<ul id="tasks"></ul>
<p class="quiet" id="no-tasks">No task is running.</p>
<div class="buttons" id="start-task"></div>
<details id="ended" hidden>
<summary><h3 id="ended-title">Ended</h3></summary>
<ul id="ended-tasks" aria-labelledby="ended-title"></ul>
</details>
</section>
</div>
</section>`;

/** Records along their links. */
export const records = html`<section id="records" aria-labelledby="records-title" hidden>
<h2 class="hidden" id="records-title">Records</h2>
<div class="card" role="group" aria-labelledby="table-title">
<div class="title"><h2 id="table-title">Stored records</h2><span class="count" id="table-count"></span></div>
<div class="filter"><select id="table-entity" aria-label="Entity"></select><span class="buttons" id="table-new"></span></div>
<form id="record-form" hidden>
<h3 id="record-form-title" tabindex="-1"></h3>
<p class="quiet" id="record-form-about"></p>
<div class="names" id="record-fields"></div>
<label>Fields as JSON<textarea name="fields" rows="12" spellcheck="false"></textarea></label>
<p id="record-why" role="alert" hidden></p>
<div class="buttons" id="record-form-buttons"><button class="primary" id="record-save"></button></div>
</form>
<div class="scroll" role="region" aria-label="Stored records" tabindex="0"><table><thead><tr id="table-head"></tr></thead><tbody id="table-rows"></tbody></table></div>
<p class="quiet" id="no-rows" hidden>There are none.</p>
<div class="buttons" id="table-pages"></div>
</div>
<div class="card" role="group" aria-labelledby="record-links-title">
<h2 id="record-links-title">As the API prints them</h2>
<form class="filter" id="records-form">
<input class="grow" name="path" aria-label="Path of a resource" autocomplete="off" spellcheck="false">
<button>Get</button>
</form>
<div id="record"></div>
</div>
</section>`;

/** Worlds and snapshots. */
export const worlds = html`<section id="worlds" aria-label="Worlds and snapshots" hidden>
<div class="columns wide">
<section class="card" aria-labelledby="worlds-title">
<div class="title"><h2 id="worlds-title">Worlds</h2><span class="count" id="world-count"></span></div>
<p id="memory-use"></p>
<form class="inline" id="world-form">
<label>Name of a new world<input name="name" required pattern="[\\w.\\-]{1,64}" autocomplete="off"></label>
<label>Seed<input name="seed" placeholder="same as the mock" autocomplete="off"></label>
<button class="primary">Create</button>
</form>
<div class="filter" id="world-filter"><input type="search" id="world-words" aria-label="Search worlds" placeholder="Find a world"></div>
<div class="scroll" role="region" aria-label="Worlds of the server" tabindex="0"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Seed</th><th scope="col">Changed records</th><th scope="col">Tasks</th><th scope="col">Used</th><th scope="col">Commands</th></tr></thead>
<tbody id="world-rows"></tbody>
</table></div>
<p class="quiet" id="no-worlds" hidden>No world has such a name.</p>
<div class="buttons" id="more-worlds" hidden></div>
</section>
<section class="card" aria-labelledby="snapshots-title">
<h2 id="snapshots-title">Snapshots of this world</h2>
<ul id="snapshots"></ul>
<p class="quiet" id="no-snapshots">There are no snapshots.</p>
<form class="inline" id="snapshot-form">
<label class="grow">Name of a new snapshot<input name="name" required pattern="[\\w.\\-]{1,64}" autocomplete="off"></label>
<button class="primary">Save</button>
</form>
<h3>Export and import</h3>
<div class="buttons" id="export">
<label class="file">Import a file<input class="hidden" type="file" id="import" accept="application/json,.json"></label>
</div>
</section>
</div>
</section>`;

/** How much of the API was used. */
export const coverage = html`<section id="coverage" aria-labelledby="coverage-title" hidden>
<div class="title"><h2 id="coverage-title">Coverage of the documented API</h2></div>
<div class="filter" id="coverage-again">
<select id="coverage-scope" aria-label="Scope of the coverage">
<option value="all">All worlds of the server</option>
<option value="world">This world</option>
</select>
</div>
<div class="stack" id="coverage-rows"></div>
</section>`;

/** The operations of the API. */
export const reference = html`<section id="reference" aria-labelledby="reference-title" hidden>
<div class="card">
<h2 id="reference-title">Reference of the mocked API</h2>
<div class="filter"><input type="search" id="reference-words" aria-label="Search operations" placeholder="Method, address, operation"><span class="buttons" id="reference-files"></span></div>
<div id="operations"></div>
<p class="quiet" id="no-operations" hidden>No operation is like this.</p>
</div>
</section>`;
