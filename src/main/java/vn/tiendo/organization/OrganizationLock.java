package vn.tiendo.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one node at a time change the organisation: several may start at once, each with the same list to import. */
@Component
public class OrganizationLock {

    private static final long KEY = 0x7469656E646FL;

    private final JdbcClient jdbc;

    OrganizationLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the others; free again at the end of the running transaction. */
    public void hold() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(?)").param(KEY).query().singleRow();
    }
}
