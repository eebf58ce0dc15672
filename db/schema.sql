-- The dataset: a build product, written anew by seed and only read by the site.
-- Much of a report is said in the same few words. A table X_row keeps such words as ids of `word`; the view X of the same
-- columns is what is read. Indexes stand in schema-indexes.sql: they are made when the tables are filled.
-- A figure of the form is kept in one of two ways: a row of `fact`, or, where it is what most cells of its table are,
-- the table's `fill` on the report. The view `figure` puts both together again: one row for every due cell.

-- What holds for the whole dataset: schema_version, parser_version, fingerprint, demonstration (0 or 1), and the
-- dictionary that the texts are deflated with.
CREATE TABLE dataset (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID, STRICT;

-- Words that many rows share: places, folders, codes, statuses, units.
CREATE TABLE word (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- Every file that seed has met, with what became of it.
CREATE TABLE source_row (
  id INTEGER PRIMARY KEY,
  root INTEGER NOT NULL REFERENCES word (id),   -- the folder that seed was given
  folder INTEGER NOT NULL REFERENCES word (id), -- below root, with "/" at its end; '' for root itself
  name TEXT NOT NULL,
  archive TEXT,                -- path of the archive that the file is in; NULL for a file of its own
  sha256 BLOB NOT NULL,        -- of no bytes where the file could not be opened
  bytes INTEGER NOT NULL,      -- of the file on disk: for a file in an archive, of the archive
  modified_ms INTEGER NOT NULL,
  format INTEGER REFERENCES word (id),
  encoding INTEGER REFERENCES word (id),
  manifest INTEGER REFERENCES word (id), -- what it says of the file (db/pack-manifest.ts); NULL where it says nothing
  manifest_print INTEGER,      -- tells whether it says the same as before
  state TEXT NOT NULL CHECK (state IN ('stored', 'duplicate', 'quarantined')),
  reason TEXT,                 -- a QuarantineReason
  detail TEXT                  -- one line for a person
) STRICT;
CREATE VIEW source AS
SELECT id,
  (SELECT text FROM word WHERE word.id = root) AS root,
  (SELECT text FROM word WHERE word.id = folder) || name AS path, -- below root
  archive, lower(hex(sha256)) AS sha256, bytes, modified_ms,
  (SELECT text FROM word WHERE word.id = format) AS format,
  (SELECT text FROM word WHERE word.id = encoding) AS encoding,
  (SELECT text FROM word WHERE word.id = manifest) AS manifest, state, reason, detail
FROM source_row;

CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  agency_id TEXT NOT NULL,     -- division code, else a code made from what is known
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  province TEXT,
  prefecture TEXT,
  county TEXT,
  division_code TEXT,
  pinyin TEXT NOT NULL,        -- of the name, without tones and spaces
  initials TEXT NOT NULL,
  -- What an agency is looked up by, each part after a line feed: kept by the index agency_by_place alone.
  words TEXT NOT NULL GENERATED ALWAYS AS (lower(char(10) || name || char(10) || coalesce(county, '') || char(10)
    || coalesce(prefecture, '') || char(10) || coalesce(province, '') || char(10) || pinyin || char(10) || initials
    || char(10) || agency_id)) VIRTUAL,
  -- What the directory shows and sorts by; set once all reports are there (db/settle-directory.ts).
  reports INTEGER NOT NULL DEFAULT 0, -- current ones
  first_year INTEGER,
  last_year INTEGER,
  requests INTEGER,            -- req_new of the latest current report
  disclosures INTEGER          -- its proactive_total
) STRICT;

-- How many instances of each check could be assessed in a report: many reports have the same (db/check-tally.ts).
CREATE TABLE check_tally (
  id INTEGER PRIMARY KEY,
  counts BLOB NOT NULL
) STRICT;

-- What a report can be but for its place, words and figures. Some hundred rows in all.
CREATE TABLE report_kind (
  id INTEGER PRIMARY KEY,
  edition TEXT NOT NULL,
  cells_due INTEGER NOT NULL,
  proactive_state TEXT NOT NULL,
  requests_state TEXT NOT NULL,
  disputes_state TEXT NOT NULL,
  proactive_fill INTEGER NOT NULL REFERENCES fill (id),
  requests_fill INTEGER NOT NULL REFERENCES fill (id),
  disputes_fill INTEGER NOT NULL REFERENCES fill (id),
  problem_state TEXT NOT NULL,
  proactive_qualifier TEXT,
  mentions_cleanup INTEGER NOT NULL, -- checks between years look at it
  demonstration INTEGER NOT NULL
) STRICT;
CREATE TABLE report_row (
  id INTEGER PRIMARY KEY REFERENCES source_row (id), -- of the file that it was read from
  agency INTEGER NOT NULL REFERENCES agency (id),
  year INTEGER NOT NULL,
  superseded INTEGER NOT NULL, -- 1 where a later issue of the same report stands for it
  kind INTEGER NOT NULL REFERENCES report_kind (id),
  title INTEGER REFERENCES word (id), -- with char(30) for the agency as titled and char(31) for the year
  agency_as_titled INTEGER NOT NULL REFERENCES word (id),
  agency_name INTEGER NOT NULL REFERENCES word (id), -- as this report places it; agency.name is that of the latest report
  agency_kind INTEGER NOT NULL REFERENCES word (id),
  published_on INTEGER REFERENCES word (id),
  url_host INTEGER REFERENCES word (id), -- the address of the source, up to its path
  url_path TEXT,
  place_method INTEGER NOT NULL REFERENCES word (id),
  place_confidence TEXT NOT NULL,
  place_evidence INTEGER NOT NULL REFERENCES word (id),
  place_candidates INTEGER NOT NULL REFERENCES word (id), -- JSON: divisions
  agency_reading TEXT,         -- JSON: UnresolvedReading, where its own words do not tell the place: its neighbours may
  themes INTEGER NOT NULL REFERENCES word (id), -- of its problem statements, each once, joined by vertical bars
  terms TEXT NOT NULL,         -- of its problem statements beyond the themes, joined by vertical bars (lib/facts/problem-terms.ts)
  cells_stated INTEGER NOT NULL,
  -- What checks between reports look at, and what could be assessed.
  proactive_print TEXT,        -- equal prints: equal tables; NULL where too few figures tell
  requests_print TEXT,
  disputes_print TEXT,
  check_tally INTEGER NOT NULL REFERENCES check_tally (id),
  year_tally INTEGER NOT NULL, -- the same of the checks between years; UNCHECKED (db/check-tally.ts) before
  -- Headlines, total column: copies of figures that pages and roll-ups sum. NULL where the figure has no value.
  proactive_total INTEGER,
  normative_docs_issued INTEGER,
  licensing_decisions INTEGER,
  penalty_decisions INTEGER,
  coercion_decisions INTEGER,
  req_new INTEGER,
  req_carried_in INTEGER,
  granted_full INTEGER,
  granted_part INTEGER,
  refused_total INTEGER,
  unavailable_total INTEGER,
  unprocessed_total INTEGER,
  other_total INTEGER,
  outcome_total INTEGER,
  req_carried_out INTEGER,
  recon_total INTEGER,
  recon_overturned INTEGER,
  suit_direct_total INTEGER,
  suit_after_recon_total INTEGER,
  problems INTEGER,            -- problem statements; NULL where section 5 was not read
  unclassified INTEGER,        -- those that fit no theme
  findings INTEGER NOT NULL
) STRICT;
CREATE VIEW report AS
SELECT id,
  (SELECT agency_id FROM agency AS named WHERE named.id = agency) || '-' || year || CASE superseded WHEN 1
    THEN '-' || (SELECT lower(substr(hex(sha256), 1, 8)) FROM source_row WHERE source_row.id = report_row.id) ELSE ''
  END AS report_id,
  agency, id AS source, year,
  (SELECT edition FROM report_kind WHERE report_kind.id = kind) AS edition,
  (SELECT replace(replace(text, char(30), (SELECT text FROM word WHERE word.id = agency_as_titled)), char(31), year)
    FROM word WHERE word.id = title) AS title,
  (SELECT text FROM word WHERE word.id = agency_as_titled) AS agency_as_titled,
  (SELECT text FROM word WHERE word.id = agency_name) AS agency_name,
  (SELECT text FROM word WHERE word.id = agency_kind) AS agency_kind,
  superseded,
  (SELECT text FROM word WHERE word.id = published_on) AS published_on,
  (SELECT text FROM word WHERE word.id = url_host) || url_path AS source_url,
  (SELECT demonstration FROM report_kind WHERE report_kind.id = kind) AS demonstration,
  (SELECT text FROM word WHERE word.id = place_method) AS place_method,
  place_confidence,
  (SELECT text FROM word WHERE word.id = place_evidence) AS place_evidence,
  (SELECT text FROM word WHERE word.id = place_candidates) AS place_candidates,
  agency_reading,
  (SELECT proactive_state FROM report_kind WHERE report_kind.id = kind) AS proactive_state,
  (SELECT requests_state FROM report_kind WHERE report_kind.id = kind) AS requests_state,
  (SELECT disputes_state FROM report_kind WHERE report_kind.id = kind) AS disputes_state,
  (SELECT proactive_fill FROM report_kind WHERE report_kind.id = kind) AS proactive_fill,
  (SELECT requests_fill FROM report_kind WHERE report_kind.id = kind) AS requests_fill,
  (SELECT disputes_fill FROM report_kind WHERE report_kind.id = kind) AS disputes_fill,
  (SELECT problem_state FROM report_kind WHERE report_kind.id = kind) AS problem_state,
  (SELECT text FROM word WHERE word.id = themes) AS themes,
  terms, cells_stated,
  (SELECT cells_due FROM report_kind WHERE report_kind.id = kind) AS cells_due,
  proactive_print, requests_print, disputes_print,
  (SELECT mentions_cleanup FROM report_kind WHERE report_kind.id = kind) AS mentions_cleanup,
  check_tally, year_tally, proactive_total,
  (SELECT proactive_qualifier FROM report_kind WHERE report_kind.id = kind) AS proactive_qualifier,
  normative_docs_issued, licensing_decisions, penalty_decisions, coercion_decisions, req_new, req_carried_in,
  granted_full, granted_part, refused_total, unavailable_total, unprocessed_total, other_total, outcome_total,
  req_carried_out, recon_total, recon_overturned, suit_direct_total, suit_after_recon_total, problems,
  unclassified, findings
FROM report_row;

-- The cells of the form, from lib/vocabulary/form.ts.
CREATE TABLE form_cell (
  id INTEGER PRIMARY KEY,      -- FormCell.ordinal
  "table" TEXT NOT NULL,
  indicator TEXT NOT NULL,
  applicant TEXT NOT NULL,     -- '' outside section 3
  unit TEXT NOT NULL
) STRICT;

-- Which cells an edition asks for.
CREATE TABLE form_due (
  edition TEXT NOT NULL,
  cell INTEGER NOT NULL REFERENCES form_cell (id),
  PRIMARY KEY (edition, cell)
) WITHOUT ROWID, STRICT;

-- What the due cells of a table are that have no row in fact. A few rows in all.
CREATE TABLE fill (
  id INTEGER PRIMARY KEY,
  value INTEGER,               -- 0 or NULL
  status TEXT NOT NULL,
  raw TEXT
) STRICT;

-- NUMERIC, so not STRICT: counts are stored as integers, amounts as decimals.
CREATE TABLE fact_row (
  report INTEGER NOT NULL REFERENCES report_row (id),
  cell INTEGER NOT NULL REFERENCES form_cell (id),
  value NUMERIC,
  status INTEGER NOT NULL REFERENCES word (id),
  raw TEXT,                    -- NULL where no cell was met, or where it is the value as printed
  PRIMARY KEY (report, cell)
) WITHOUT ROWID;
CREATE VIEW fact AS
SELECT report, cell, value, (SELECT text FROM word WHERE word.id = status) AS status, raw FROM fact_row;

-- What a figure in prose can be but for its value. Some thousand rows in all.
CREATE TABLE narrative_kind (
  id INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL,
  qualifier TEXT,
  unit TEXT NOT NULL,
  status TEXT NOT NULL,
  raw TEXT                     -- with char(31) for a whole value
) STRICT;
CREATE TABLE narrative_row (
  report INTEGER NOT NULL REFERENCES report_row (id),
  ordinal INTEGER NOT NULL,
  kind INTEGER NOT NULL REFERENCES narrative_kind (id),
  value NUMERIC,
  "start" INTEGER,             -- offset in the report's text
  length INTEGER,
  PRIMARY KEY (report, ordinal)
) WITHOUT ROWID;
CREATE VIEW narrative AS
SELECT report, ordinal, indicator, value, qualifier, unit, status, replace(raw, char(31), coalesce(value, '')) AS raw,
  "start", "start" + length AS "end"
FROM narrative_row JOIN narrative_kind ON narrative_kind.id = kind;

-- Problem and measure statements; their words are slices of the report's text.
CREATE TABLE statement_row (
  report INTEGER NOT NULL REFERENCES report_row (id),
  part INTEGER NOT NULL CHECK (part IN (0, 1)), -- 0 measure, 1 problem
  ordinal INTEGER NOT NULL,
  codes INTEGER NOT NULL REFERENCES word (id),  -- themes or measure codes, joined by a vertical bar
  "start" INTEGER NOT NULL,
  length INTEGER NOT NULL,
  PRIMARY KEY (report, part, ordinal)
) WITHOUT ROWID, STRICT;
CREATE VIEW statement AS
SELECT report, CASE part WHEN 1 THEN 'problem' ELSE 'measure' END AS part, ordinal,
  (SELECT text FROM word WHERE word.id = codes) AS codes, "start", "start" + length AS "end"
FROM statement_row;

CREATE TABLE finding (
  id TEXT NOT NULL,            -- survives re-seeding: made of check, place, year and locators, not of values
  report INTEGER NOT NULL REFERENCES report_row (id),
  "check" TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('fail', 'warn')),
  "left" TEXT NOT NULL,
  "right" TEXT NOT NULL,
  message TEXT NOT NULL,       -- in Chinese
  message_en TEXT NOT NULL,
  locator TEXT NOT NULL,
  PRIMARY KEY (report, id)
) WITHOUT ROWID, STRICT;

-- What an acknowledged.csv at the top of a seeded folder says of findings; a finding stays and is marked.
CREATE TABLE acknowledged (
  finding_id TEXT NOT NULL,    -- also of findings that are not there (any more)
  root TEXT NOT NULL,          -- the folder
  note TEXT NOT NULL,
  who TEXT,
  date TEXT,
  PRIMARY KEY (finding_id, root)
) WITHOUT ROWID, STRICT;

-- What was seen in a report and not understood, quoted.
CREATE TABLE issue (
  report INTEGER NOT NULL REFERENCES report_row (id),
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  quote TEXT NOT NULL,
  "start" INTEGER,
  "end" INTEGER,
  PRIMARY KEY (report, ordinal)
) WITHOUT ROWID, STRICT;

-- The text of a report with its layout (db/text-layout.ts): its sections and where its due cells stand, in the order of
-- the form. Deflated with the dataset's dictionary (db/report-text.ts).
CREATE TABLE report_text_row (
  report INTEGER PRIMARY KEY REFERENCES report_row (id),
  body BLOB NOT NULL
) STRICT;
CREATE VIEW report_text AS
SELECT report, body, text_sections(body) AS sections, text_spans(body) AS spans FROM report_text_row;

-- How far the wording of a section is that of another report: the share of this report's own wording that the other has
-- too (lib/facts/compare-texts.ts). Current reports only. `last_year`: the same agency a year before, whatever the share;
-- `same_county`: same county and year, `elsewhere`: any other agency and year, from a share on, the likest few of each.
CREATE TABLE sameness_row (
  report INTEGER NOT NULL REFERENCES report_row (id),
  section INTEGER NOT NULL REFERENCES word (id), -- overview or problems
  kind INTEGER NOT NULL REFERENCES word (id),
  other INTEGER NOT NULL REFERENCES report_row (id),
  share REAL NOT NULL,         -- 0 to 1
  sentences INTEGER NOT NULL,  -- of twelve characters and more, that both have
  common REAL NOT NULL,        -- how much of the section is common wording of the county or the form, and set apart
  PRIMARY KEY (report, section, kind, other)
) WITHOUT ROWID, STRICT;
CREATE VIEW sameness AS
SELECT report, (SELECT text FROM word WHERE word.id = section) AS section,
  (SELECT text FROM word WHERE word.id = kind) AS kind, other, share, sentences, common
FROM sameness_row;
-- What was copied. The sign before `share` keeps this condition from bounding a search in the place of a greater share.
CREATE INDEX sameness_by_share ON sameness_row (section, kind, share DESC, report) WHERE +share >= 0.5;

-- What sameness was built from, by report: where it stands among the compared ones and the prints of its sections
-- (lib/facts/text-print.ts), so that a re-seed compares only what has changed. Its texts are not read again.
CREATE TABLE wording_print (
  report INTEGER PRIMARY KEY,  -- negative: the report has gone since
  position INTEGER NOT NULL,   -- made of place, year and agency (db/compared-reports.ts)
  problems BLOB,               -- 32 keys of four bytes; NULL where a section says too little
  overview BLOB
) STRICT;

-- The search index, by report: the characters and pairs of neighbouring characters of its text, each once, but of the
-- common ones (dataset key common_terms) those that it lacks; and its year, place, problem themes and measures. Only reports that
-- stand are in it. What it finds is verified in the text.
CREATE VIRTUAL TABLE search_text USING fts5 (
  terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
-- Written in few large portions: no merging meanwhile.
INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 67108864), ('automerge', 0), ('crisismerge', 64);

-- Roll-ups. `scope` is '' (the country), 'province', 'province/prefecture' or 'province/prefecture/county', by name.
-- They count current reports only (superseded = 0). A seed sums anew those of the provinces in which a report has come or
-- gone, and adds the others' to the country's.
CREATE TABLE scope (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE rollup_indicator_row (
  scope INTEGER NOT NULL REFERENCES scope (id),
  year INTEGER NOT NULL,
  indicator INTEGER NOT NULL REFERENCES word (id), -- a headline column
  reports INTEGER NOT NULL,    -- reports whose edition asks for it
  stated INTEGER NOT NULL,     -- of these, those with a value: what the total rests on
  nonzero INTEGER NOT NULL,
  total INTEGER,               -- NULL where none has a value
  PRIMARY KEY (scope, year, indicator)
) WITHOUT ROWID, STRICT;
CREATE VIEW rollup_indicator AS
SELECT name AS scope, year, (SELECT text FROM word WHERE word.id = indicator) AS indicator, reports, stated, nonzero,
  total
FROM scope JOIN rollup_indicator_row ON rollup_indicator_row.scope = scope.id;

-- In how many reports a theme is named; and of the reports that admit it, what fits none apart: for how long, whether a
-- measure answers it, and what the next says.
CREATE TABLE rollup_theme_row (
  scope INTEGER NOT NULL REFERENCES scope (id),
  year INTEGER NOT NULL,
  theme INTEGER NOT NULL REFERENCES word (id),
  reports INTEGER NOT NULL,            -- reports whose section 5 was read
  reports_with_theme INTEGER NOT NULL,
  fresh INTEGER NOT NULL,      -- the year before was read and does not name it
  second INTEGER NOT NULL,     -- admitted two years running
  third INTEGER NOT NULL,
  longer INTEGER NOT NULL,     -- four years and more
  gone INTEGER NOT NULL,       -- admitted the year before, read this year and not named: no more can be said
  promised INTEGER NOT NULL,   -- with a measure that answers it
  followed INTEGER NOT NULL,   -- the next year's section was read
  again INTEGER NOT NULL,      -- and admits it again
  promised_followed INTEGER NOT NULL,
  promised_again INTEGER NOT NULL,
  PRIMARY KEY (scope, year, theme)
) WITHOUT ROWID, STRICT;
CREATE VIEW rollup_theme AS
SELECT name AS scope, year, (SELECT text FROM word WHERE word.id = theme) AS theme, reports, reports_with_theme
FROM scope JOIN rollup_theme_row ON rollup_theme_row.scope = scope.id;
CREATE VIEW rollup_recurrence AS
SELECT name AS scope, year, (SELECT text FROM word WHERE word.id = theme) AS theme, reports_with_theme AS admitted, fresh,
  second, third, longer, gone, promised, followed, again, promised_followed, promised_again
FROM scope JOIN rollup_theme_row ON rollup_theme_row.scope = scope.id
WHERE reports_with_theme + gone > 0 AND theme <> (SELECT id FROM word WHERE text = 'other');

CREATE TABLE rollup_coverage_row (
  scope INTEGER NOT NULL REFERENCES scope (id),
  year INTEGER NOT NULL,
  agencies INTEGER NOT NULL,   -- agencies of the scope with a report in any year
  reports INTEGER NOT NULL,
  complete INTEGER NOT NULL,   -- all three tables read in full
  partial INTEGER NOT NULL,
  absent INTEGER NOT NULL,     -- no table read
  PRIMARY KEY (scope, year)
) WITHOUT ROWID, STRICT;
CREATE VIEW rollup_coverage AS
SELECT name AS scope, year, agencies, reports, complete, partial, absent
FROM scope JOIN rollup_coverage_row ON rollup_coverage_row.scope = scope.id;

-- How many instances of each check could be assessed, how many of these failed or are doubtful, and why the others could
-- not (db/check-counts.ts).
CREATE TABLE rollup_check_row (
  scope INTEGER NOT NULL REFERENCES scope (id),
  year INTEGER NOT NULL,
  counts BLOB NOT NULL,
  PRIMARY KEY (scope, year)
) WITHOUT ROWID, STRICT;
CREATE VIEW rollup_check AS
SELECT name AS scope, year, counts FROM scope JOIN rollup_check_row ON rollup_check_row.scope = scope.id;

-- The years running, two and more, in which an agency admits a problem; a year whose section 5 was not read ends a run.
CREATE TABLE theme_run_row (
  theme INTEGER NOT NULL REFERENCES word (id),
  years INTEGER NOT NULL,
  last INTEGER NOT NULL,
  agency INTEGER NOT NULL,
  promised INTEGER NOT NULL,   -- of these years, those whose report has a measure that answers it
  PRIMARY KEY (theme, years DESC, last DESC, agency) -- theme page: the longest runs
) WITHOUT ROWID, STRICT;
CREATE VIEW theme_run AS
SELECT (SELECT text FROM word WHERE word.id = theme) AS theme, years, last, agency, last - years + 1 AS first, promised
FROM theme_run_row;

-- Terms of problem statements, beyond what the themes are told by, that rise: of the country and its provinces, and of
-- each year the few that stand out most against the years before (db/build-terms.ts), with all their years.
CREATE TABLE rollup_term (
  scope TEXT NOT NULL,
  term TEXT NOT NULL,
  year INTEGER NOT NULL,
  reports INTEGER NOT NULL,           -- reports whose section 5 was read
  reports_with_term INTEGER NOT NULL,
  rises INTEGER NOT NULL,             -- its place among the terms that rise in this year, from 1; 0 where it does not
  PRIMARY KEY (scope, term, year)
) WITHOUT ROWID, STRICT;

-- In how many reports of the country and of provinces two themes are named together; theme < other by name. Those of
-- smaller places are counted when asked for.
CREATE TABLE rollup_theme_pair_row (
  scope INTEGER NOT NULL REFERENCES scope (id),
  year INTEGER NOT NULL,
  theme INTEGER NOT NULL REFERENCES word (id),
  other INTEGER NOT NULL REFERENCES word (id),
  reports INTEGER NOT NULL,
  PRIMARY KEY (scope, year, theme, other)
) WITHOUT ROWID, STRICT;
CREATE VIEW rollup_theme_pair AS
SELECT name AS scope, year, (SELECT text FROM word WHERE word.id = theme) AS theme,
  (SELECT text FROM word WHERE word.id = other) AS other, reports
FROM scope JOIN rollup_theme_pair_row ON rollup_theme_pair_row.scope = scope.id;

-- Every due cell of every report: what the extract `facts` and the report page show.
CREATE VIEW figure AS
SELECT
  report.id AS report,
  form_cell.id AS cell,
  form_cell."table" AS "table",
  form_cell.indicator AS indicator,
  form_cell.applicant AS applicant,
  form_cell.unit AS unit,
  CASE WHEN fact_row.status IS NOT NULL THEN fact_row.value ELSE fill.value END AS value,
  coalesce((SELECT text FROM word WHERE word.id = fact_row.status), fill.status) AS status,
  CASE WHEN fact_row.status IS NOT NULL THEN fact_row.raw ELSE fill.raw END AS raw
FROM report_row AS report JOIN report_kind ON report_kind.id = report.kind
JOIN form_due ON form_due.edition = report_kind.edition
JOIN form_cell ON form_cell.id = form_due.cell
LEFT JOIN fact_row ON fact_row.report = report.id AND fact_row.cell = form_cell.id
LEFT JOIN fill ON fill.id = CASE form_cell."table"
  WHEN 'proactive' THEN report_kind.proactive_fill
  WHEN 'requests' THEN report_kind.requests_fill
  ELSE report_kind.disputes_fill
END;
