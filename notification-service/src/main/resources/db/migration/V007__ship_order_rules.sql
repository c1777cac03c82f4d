insert into order_rule
    (id, division_code, trigger, step, kind, color, time_limit, valid_from, source, source_year, evidence)
values
    ('01936000-0000-7000-8000-000000000501', null, 'PROBLEM_OVERDUE', 1, 'DAILY', 'YELLOW', 'P5WD', '2018-01-01',
     '四川省河长制提示约谈通报制度:提示反馈 5 个工作日;颜色为本系统默认值', 2018,
     'Default to be edited: the limit is another province''s, no norm for the colour was found');
