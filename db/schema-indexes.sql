-- Made when the tables of schema.sql are filled: an index made of all rows at once is faster to make and smaller.
CREATE INDEX IF NOT EXISTS source_by_archive ON source_row (archive) WHERE archive IS NOT NULL; -- an archive that changed is read anew
CREATE INDEX IF NOT EXISTS source_not_stored ON source_row (state, reason) WHERE state <> 'stored'; -- quality page: what was set aside
CREATE UNIQUE INDEX IF NOT EXISTS agency_by_agency_id ON agency (agency_id);                 -- township page, compare
CREATE INDEX IF NOT EXISTS agency_by_place ON agency (province, prefecture, county, pinyin, kind, words); -- filters, directory, type-ahead
CREATE INDEX IF NOT EXISTS agency_by_name ON agency (pinyin);             -- directory by name
CREATE INDEX IF NOT EXISTS agency_by_reports ON agency (reports);         -- directory by number of reports
CREATE INDEX IF NOT EXISTS agency_by_requests ON agency (requests);       -- directory by requests
CREATE INDEX IF NOT EXISTS agency_by_disclosures ON agency (disclosures); -- directory by disclosures
CREATE INDEX IF NOT EXISTS report_by_agency ON report_row (agency, year, superseded);            -- report and township page, checks between years
CREATE INDEX IF NOT EXISTS report_by_year ON report_row (year, superseded);                      -- overview of one year
CREATE INDEX IF NOT EXISTS report_by_open_place ON report_row (place_confidence) WHERE place_confidence <> 'sure'; -- quality page
CREATE INDEX IF NOT EXISTS finding_by_check ON finding ("check");                            -- quality page
CREATE INDEX IF NOT EXISTS theme_run_longest ON theme_run_row (years DESC, last DESC, agency, theme); -- themes page: the longest of all
CREATE INDEX IF NOT EXISTS theme_run_by_agency ON theme_run_row (agency);                           -- themes page of a county: its runs
