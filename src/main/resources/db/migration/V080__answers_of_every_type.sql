-- Answers longer than a few numbers. Chosen options are kept as before (0,2); o, p and t begin orders, places and texts,
-- and a ~ before all that says that some part has no answer yet.
alter table attempt_question alter column response set data type varchar(12000);

-- Questions whose answers can be right in part are worth parts of a point.
alter table attempt alter column points set data type numeric(9, 3);
