"""Where records are kept: engine, migrations, unit of work, history, queries, search index. No Qt."""
