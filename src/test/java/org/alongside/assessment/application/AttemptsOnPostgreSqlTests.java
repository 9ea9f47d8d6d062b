package org.alongside.assessment.application;

import org.alongside.testing.OnPostgreSql;

@OnPostgreSql
class AttemptsOnPostgreSqlTests extends AttemptsTests {

    @Override
    boolean somebodyWaitsForALock() {
        return sql.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
