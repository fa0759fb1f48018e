-- PostgreSQL: cleans the stories of a table in one transaction, with the program on the server.
--
--     psql -v ON_ERROR_STOP=1 -v stet=/usr/local/bin/stet -v file=/tmp/clean.jsonl -f postgresql.sql
--
-- The role needs pg_execute_server_program. Quote and delimiter are bytes that JSON never has, so
-- that COPY leaves its backslashes alone. Where a record could not be worked on, stet ends with 3,
-- COPY fails, and nothing has changed.
BEGIN;
SELECT format(
  $$COPY (SELECT json_build_object('id', id, 'body', body) FROM story WHERE NOT is_clean ORDER BY id)
    TO PROGRAM %L WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')$$,
  :'stet' || ' pipe --text-field body > ' || :'file') \gexec
CREATE TEMPORARY TABLE clean (line json) ON COMMIT DROP;
SELECT format(
  $$COPY clean FROM %L WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')$$, :'file') \gexec
UPDATE story SET body = line ->> 'body', is_clean = true
  FROM clean WHERE story.id = (line ->> 'id')::int;
COMMIT;
