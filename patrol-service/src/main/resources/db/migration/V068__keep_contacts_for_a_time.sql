-- How long a reporter's contact is kept after the report was closed or discarded. No source gives a figure; the law on
-- personal information (2021, Art. 19) asks for the shortest time the purpose needs.
insert into public_rule
    (id, division_code, name, version, amount, source, source_year, evidence, valid_from, created_by)
values
    (gen_random_uuid(), '000000', 'CONTACT_DAYS_AFTER_CLOSING', 1, 90, '平台建议值,未经核实', 2026, 'PROPOSED',
        '2017-01-01T00:00:00+08:00', 'migration');
