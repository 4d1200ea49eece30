package vn.tiendo.demo;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real PostgreSQL of the demo's own, kept between runs in the data folder. */
@TestConfiguration(proxyBeanMethods = false)
class DemoDatabase {

    @Bean
    DataFolder dataFolder(@Value("${tien-do.demo.data-folder:data}") Path folder) throws IOException {
        return DataFolder.taken(folder);
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(DataFolder folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                // The context closes it, after the application that still needs it.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(30))
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        var dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        dataSource.setMaximumPoolSize(20);
        return dataSource;
    }
}
