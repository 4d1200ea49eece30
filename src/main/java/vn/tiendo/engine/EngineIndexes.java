package vn.tiendo.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** Adds the indexes that the engine's schema lacks, as a migration with its own history an administrator can see. */
@Component
class EngineIndexes {

    EngineIndexes(DataSource dataSource, ProcessEngine afterTheEngineMadeItsSchema) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/engine")
                .table("flyway_engine_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
