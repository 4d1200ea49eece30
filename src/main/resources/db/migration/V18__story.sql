-- From a directive to its plans, and from a notice to the mail that carried it.
create index directive_document on directive (document_id);
create index plan_directive on plan (directive_id);
create index plan_document on plan (document_id);
create index mail_recipient on mail (recipient, queued_at);
