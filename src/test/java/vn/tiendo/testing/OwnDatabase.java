package vn.tiendo.testing;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * To be imported by a test of the whole application: gives the context a database of its own, and the
 * tests' mail server. It is no
 * {@code @Configuration}, so that nobody finds it by scanning.
 */
@Import(MailIsCaught.class)
public class OwnDatabase {

    @Bean
    DataSource dataSource() {
        TestDatabase.stopAfterTheApplications();
        return TestDatabase.dataSource();
    }
}
